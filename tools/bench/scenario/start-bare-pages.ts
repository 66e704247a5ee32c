import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';

const CHECKOUT = (frames: string) => `<!doctype html><title>Checkout</title>
<form action="/payment_status">
  <label><input type="radio" name="method"> Tarjeta de crédito</label>
  ${frames}
  <input name="HOLDER_NAME">
  <select name="document"><option>CPF<option>DNI<option>CI</select>
  <input name="DOCUMENT">
  <input name="EMAIL">
  <select name="installments"><option value="">Cuotas<option value="1">1x<option value="3">3x</select>
  <button type="submit">Pagar</button>
</form>`;

const RESULT = '<!doctype html><title>Result</title><p data-status="approved">Pago aprobado</p>';

const FIELDS = ['cardNumber', 'expirationDate', 'securityCode'];

/** Pages with the checkout's fields and nothing else: no script, no style; three fields in frames of another origin. */
export async function startBarePages(): Promise<{ url: string; stop(): Promise<void> }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://bare');
    if (pathname === '/orders') answer(response, 'application/json', '{}');
    else if (pathname === '/checkout')
      answer(response, 'text/html', CHECKOUT(framesOf(request.headers.host)));
    else if (pathname === '/payment_status') answer(response, 'text/html', RESULT);
    else answer(response, 'text/html', `<!doctype html><input id="${pathname.slice(1)}">`);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function framesOf(host = ''): string {
  const other = host.replace('127.0.0.1', 'localhost');
  return FIELDS.map((name) => `<iframe name="${name}" src="http://${other}/${name}"></iframe>`).join('\n  ');
}

function answer(response: ServerResponse, type: string, body: string): void {
  response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(body);
}
