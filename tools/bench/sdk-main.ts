import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { MercadoPagoConfig, Payment } from 'mercadopago';
import { z } from 'zod';
import { inLanes } from './in-lanes.ts';
import { ACCESS_TOKEN, PAYER } from './seller.ts';

/** The yardstick of the shop: the official SDK's bare call, timed inside this process. `POST /` runs a round. */
const Round = z.object({ tokens: z.array(z.string()), inFlight: z.number().int().positive() });

const server = createServer((request, response) => {
  text(request)
    .then((body) => run(Round.parse(JSON.parse(body))))
    .then(
      (perSecond) => response.writeHead(201).end(JSON.stringify({ perSecond })),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
});

async function run({ tokens, inFlight }: z.infer<typeof Round>): Promise<number> {
  const started = performance.now();
  await inLanes(tokens, inFlight, pay);
  return tokens.length / ((performance.now() - started) / 1000);
}

// A client per call, as in our shop: the SDK writes each call's options into the client, where concurrent calls would mix.
async function pay(token: string): Promise<void> {
  const client = new MercadoPagoConfig({ accessToken: ACCESS_TOKEN });
  const { status, status_detail: detail } = await new Payment(client).create({
    body: paymentWith(token),
    requestOptions: { idempotencyKey: randomUUID() },
  });
  if (status !== 'approved') throw new Error(`The SDK's payment ended ${status} ${detail}, not approved.`);
}

// The fields that our shop sends.
function paymentWith(token: string) {
  const names = { first_name: 'Ana', last_name: 'Pereira' };
  const item = { id: 'canvas-bag', title: 'Bolso de lona', quantity: 1, unit_price: 24_500 };
  return {
    transaction_amount: 24_500,
    token,
    installments: 1,
    payment_method_id: 'master',
    description: '1 × Bolso de lona',
    external_reference: randomUUID(),
    metadata: { attempt: randomUUID() },
    statement_descriptor: 'BENCH',
    capture: true,
    binary_mode: false,
    payer: { ...PAYER, ...names },
    additional_info: { items: [item], payer: names },
  };
}

server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  console.log(JSON.stringify({ msg: 'sdk ready', url: `http://127.0.0.1:${port}` }));
});
process.once('SIGTERM', () => process.exit(0));
