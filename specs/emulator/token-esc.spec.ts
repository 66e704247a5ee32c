import { expect, test } from '@playwright/test';
import { customerSellerOf } from './support/customer-seller.ts';

test("esc stands for the security code of a saved card's token", async () => {
  const seller = customerSellerOf('MLB');
  const saved = await seller.savedCard();
  const token = await seller.tokeniseSaved({ card_id: saved.card });

  const completed = await seller.asPage('PUT', `/v1/card_tokens/${token.id}`, { esc: 'kept-by-the-browser' });

  expect(completed).toMatchObject({ status: 200, body: { security_code_length: 3 } });
  const payment = await seller.send({ token: token.id, payer: { type: 'customer', id: saved.customer } });
  expect(payment.body).toMatchObject({ status: 'approved' });
});

for (const body of [{}, { esc: '' }, { esc: null, security_code: null }]) {
  test(`a change of a token by ${JSON.stringify(body)} asks for the security code`, async () => {
    const seller = customerSellerOf('MLB');
    const saved = await seller.savedCard();
    const token = await seller.tokeniseSaved({ card_id: saved.card });

    const changed = await seller.asPage('PUT', `/v1/card_tokens/${token.id}`, body);

    expect(changed.cause.code).toBe('224');
  });
}

for (const month of ['1e0', '0x1', '+1', '1.0']) {
  test(`${month} is no month of a card`, async () => {
    const token = await customerSellerOf('MLB').tokenise({ expiration_month: month });

    expect(token.cause.code).toBe('325');
  });
}
