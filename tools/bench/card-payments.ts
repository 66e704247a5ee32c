import { randomUUID } from 'node:crypto';
import { cardTokens } from './card-tokens.ts';
import { ACCESS_TOKEN, PAYER } from './seller.ts';
import type { Post } from './send-post.ts';

/** Payments ready to post to an emulator, each with a token and a key of its own. */
export async function cardPayments(emulatorUrl: string, count: number): Promise<Post[]> {
  return (await cardTokens(emulatorUrl, count)).map(paymentWith);
}

function paymentWith(token: string): Post {
  return {
    path: '/v1/payments',
    headers: { authorization: `Bearer ${ACCESS_TOKEN}`, 'x-idempotency-key': randomUUID() },
    body: JSON.stringify({
      transaction_amount: 100,
      token,
      installments: 1,
      payment_method_id: 'master',
      description: 'Canvas bag',
      external_reference: 'bench',
      payer: PAYER,
    }),
  };
}
