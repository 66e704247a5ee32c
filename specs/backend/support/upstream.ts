import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { z } from 'zod';
import { json } from './json.ts';
import { type Cancelling, cancelPayment, newPayment, type UpstreamPayment } from './upstream-payment.ts';
import { UpstreamPreferences } from './upstream-preferences.ts';

/** What Mercado Pago's side does with one `POST /v1/payments`. `after`: the charge was made first. */
export type Fault =
  | { answer: 'payment'; status?: string; statusDetail?: string; delayMs?: number; more?: object }
  | { answer: number; body?: object; headers?: Record<string, string>; after?: boolean }
  | { answer: 'reset' | 'silence' | 'stall' | 'truncated' | 'html'; after?: boolean };

const sentBody = z.looseObject({
  transaction_amount: z.number(),
  external_reference: z.string(),
  metadata: z.looseObject({ attempt: z.string() }),
});

interface Sent {
  key: string;
  body: z.infer<typeof sentBody>;
}

/** A Mercado Pago that fails as it is told. One key, one payment, as the real one. */
export class Upstream {
  readonly sent: Sent[] = [];
  readonly payments = new Map<string, UpstreamPayment>();
  /** Whether search and get work. */
  reads: 'ok' | 'down' = 'ok';
  cancelling: Cancelling = 'ok';
  /** The payments that were asked to be cancelled. */
  readonly cancelled: number[] = [];
  readonly preferences = new UpstreamPreferences();
  #faults: Fault[] = [];
  #always: Fault = { answer: 'payment' };
  #held: Promise<void> = Promise.resolve();
  #server = createServer((request, response) => {
    this.#handle(request, response).catch(() => response.destroy());
  });

  async start(port = 0): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(port, '127.0.0.1', resolve));
    const address = this.#server.address();
    if (address === null || typeof address === 'string') throw new Error('The upstream listens on no port.');
    return `http://127.0.0.1:${address.port}`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  /** The next requests meet these, one each; the ones after them succeed. */
  nextly(...faults: Fault[]): void {
    this.#faults = faults;
  }

  /** Every request meets this. */
  always(fault: Fault): void {
    this.#always = fault;
  }

  /** Payments wait until the returned function is called. */
  hold(): () => void {
    let release = () => {};
    this.#held = new Promise((resolve) => {
      release = resolve;
    });
    return release;
  }

  keys(): Set<string> {
    return new Set(this.sent.map(({ key }) => key));
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://upstream');
    if (url.pathname.startsWith('/checkout/preferences')) return this.preferences.handle(request, response);
    if (request.method === 'POST') return this.#create(request, response);
    if (this.reads === 'down') return void response.writeHead(500).end('{}');
    if (url.pathname === '/v1/payments/search') {
      const reference = url.searchParams.get('external_reference');
      const results = [...this.payments.values()].filter((p) => p.external_reference === reference);
      return void json(response, 200, { paging: { total: results.length, limit: 30, offset: 0 }, results });
    }
    const payment = [...this.payments.values()].find(({ id }) => url.pathname === `/v1/payments/${id}`);
    if (payment && request.method === 'PUT') {
      this.cancelled.push(payment.id);
      return cancelPayment(payment, this.cancelling, response);
    }
    json(response, payment ? 200 : 404, payment ?? { message: 'Payment not found', status: 404, cause: [] });
  }

  /** A payment that Mercado Pago's own pages made. */
  payElsewhere(payment: Partial<UpstreamPayment> & { external_reference: string }): UpstreamPayment {
    const made = { ...newPayment({ transaction_amount: 99.8, metadata: {} }), ...payment };
    this.payments.set(`elsewhere ${made.id}`, made);
    return made;
  }

  async #create(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const key = String(request.headers['x-idempotency-key']);
    const body = sentBody.parse(JSON.parse(await text(request)));
    this.sent.push({ key, body });
    const fault = this.#faults.shift() ?? this.#always;
    if (fault.answer === 'payment') {
      await this.#held;
      if (fault.delayMs) await new Promise((resolve) => setTimeout(resolve, fault.delayMs));
      return void json(response, 201, this.#charge(key, body, fault));
    }
    const payment = fault.after ? this.#charge(key, body) : null;
    switch (fault.answer) {
      case 'reset':
        return void request.socket.resetAndDestroy();
      case 'silence':
        return;
      case 'stall':
        response.writeHead(201, { 'content-type': 'application/json' });
        return void response.write('{"id":');
      case 'truncated':
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': '5000' });
        return void response.write(JSON.stringify(payment ?? {}).slice(0, 20), () => response.destroy());
      case 'html':
        return void response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Bad gateway</h1>');
      default:
        return void response
          .writeHead(fault.answer, { 'content-type': 'application/json', ...fault.headers })
          .end(JSON.stringify(fault.body ?? { message: 'internal_error', error: null, cause: [] }));
    }
  }

  #charge(
    key: string,
    body: Sent['body'],
    fault: { status?: string; statusDetail?: string; more?: object } = {},
  ): UpstreamPayment {
    const known = this.payments.get(key);
    if (known) return known;
    const payment = {
      ...newPayment(body),
      external_reference: body.external_reference,
      ...(fault.status && { status: fault.status }),
      ...(fault.statusDetail && { status_detail: fault.statusDetail }),
      ...fault.more,
    };
    this.payments.set(key, payment);
    return payment;
  }
}
