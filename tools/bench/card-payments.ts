import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { TEST_CARDS } from '../../fixtures/catalog/test-cards.ts';
import { postLoad } from './post-load.ts';
import type { Post } from './send-post.ts';

const PUBLIC_KEY = 'TEST-MLA-bench-public';
const ACCESS_TOKEN = 'TEST-MLA-bench-secret';
const Token = z.object({ id: z.string() });

/** Payments ready to post to an emulator: each with its own token, made there before the clock runs, and its own key. */
export async function cardPayments(emulatorUrl: string, count: number): Promise<Post[]> {
  const { answers } = await postLoad(emulatorUrl, Array.from({ length: count }, tokenPost));
  return answers.map((answer) => paymentWith(Token.parse(JSON.parse(answer)).id));
}

function tokenPost(): Post {
  return {
    path: `/v1/card_tokens?public_key=${PUBLIC_KEY}`,
    headers: {},
    body: JSON.stringify({
      card_number: TEST_CARDS.MLA[0]?.number,
      expiration_month: 11,
      expiration_year: 2030,
      security_code: '123',
      cardholder: { name: 'APRO', identification: { type: 'DNI', number: '12345678' } },
    }),
  };
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
      payer: { email: 'test@testuser.com', identification: { type: 'DNI', number: '12345678' } },
    }),
  };
}
