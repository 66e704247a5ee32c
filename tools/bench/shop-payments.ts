import { z } from 'zod';
import { postLoad } from './post-load.ts';
import { PAYER } from './seller.ts';
import type { Post } from './send-post.ts';

const Order = z.object({ id: z.string() });
const ORDER = JSON.stringify({
  site: 'MLA',
  items: [{ id: 'canvas-bag', quantity: 1 }],
  payer: { first_name: 'Ana', last_name: 'Pereira' },
});

/** Submits of the Payment Brick ready to post to a shop: one for each token, each for an order of its own. */
export async function shopPayments(shopUrl: string, tokens: readonly string[]): Promise<Post[]> {
  const cookie = await newSession(shopUrl);
  const orderPost = { path: '/orders', headers: { cookie }, body: ORDER };
  const { answers } = await postLoad(
    shopUrl,
    tokens.map(() => orderPost),
  );
  return answers.map((answer, index) => ({
    path: '/process_payment',
    headers: { cookie },
    body: submit(Order.parse(JSON.parse(answer)).id, tokens[index]),
  }));
}

function submit(orderId: string, token: string | undefined): string {
  const formData = { token, payment_method_id: 'master', installments: 1, payer: PAYER };
  return JSON.stringify({ selectedPaymentMethod: 'credit_card', formData, order_id: orderId });
}

async function newSession(shopUrl: string): Promise<string> {
  const response = await fetch(`${shopUrl}/orders`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: ORDER,
    signal: AbortSignal.timeout(10_000),
  });
  const cookies = response.headers.getSetCookie().map((cookie) => cookie.split(';')[0]);
  if (response.status === 201 && cookies.length > 0) return cookies.join('; ');
  throw new Error(`POST /orders gave no session: ${response.status} ${await response.text()}`);
}
