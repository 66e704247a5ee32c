import { z } from 'zod';

const created = z.object({ id: z.union([z.string(), z.number()]) });

async function call(url: string, headers: Record<string, string>, body: object) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  return created.parse(await response.json()).id;
}

/** Pays 1250.50 to the seller of the specs with a cardholder's name, over HTTP, and returns the payment's id. */
export async function payByCard(emulator: string, holder: string): Promise<string> {
  const token = await call(
    `${emulator}/v1/card_tokens?public_key=TEST-MLA-spec-public`,
    {},
    {
      card_number: '5031755734530604',
      expiration_month: 11,
      expiration_year: 2030,
      security_code: '123',
      cardholder: { name: holder, identification: { type: 'DNI', number: '12345678' } },
    },
  );
  const headers = { authorization: 'Bearer TEST-MLA-spec-secret', 'x-idempotency-key': String(token) };
  const payment = await call(`${emulator}/v1/payments`, headers, {
    transaction_amount: 1250.5,
    token,
    installments: 1,
    payment_method_id: 'master',
    external_reference: 'order-7',
    payer: { email: 'buyer@example.com' },
  });
  return String(payment);
}
