import { expect, test } from '@playwright/test';
import { customerSellerOf } from './support/customer-seller.ts';

const AMEX = { card_number: '375365153556885', security_code: '1234' };

async function sellerWithToken(code?: string) {
  const seller = customerSellerOf('MLB');
  const saved = await seller.savedCard();
  const token = await seller.tokeniseSaved({ card_id: saved.card, ...(code && { security_code: code }) });
  return { seller, ...saved, token };
}

test("a saved card's token names the card and shows the ends of its number", async () => {
  const { token, card } = await sellerWithToken('123');

  expect(token).toMatchObject({
    status: 201,
    body: { card_id: card, first_six_digits: '503143', last_four_digits: '6351', security_code_length: 3 },
  });
});

test('a customer pays with a saved card and without giving an e-mail address', async () => {
  const { seller, token, customer, card } = await sellerWithToken('123');

  const payment = await seller.send({ token: token.id, payer: { type: 'customer', id: customer } });

  expect(payment).toMatchObject({
    status: 201,
    body: {
      status: 'approved',
      payer: { type: 'customer', id: customer, email: 'test_payer_1@testuser.com' },
      card: { id: card },
    },
  });
});

test('the security code may follow the token', async () => {
  const { seller, token, customer } = await sellerWithToken();
  const payer = { type: 'customer', id: customer };

  const early = await seller.send({ token: token.id, payer });
  const completed = await seller.asPage('PUT', `/v1/card_tokens/${token.id}`, { security_code: '123' });

  expect(early.cause.code).toBe(3013);
  expect(completed).toMatchObject({ status: 200, body: { security_code_length: 3 } });
  expect((await seller.send({ token: token.id, payer })).body).toMatchObject({ status: 'approved' });
});

for (const [name, card, code] of [
  ['Mastercard', {}, '1234'],
  ['American Express', AMEX, '123'],
] as const) {
  test(`a code of ${code.length} digits is refused for a saved ${name}, at once and later`, async () => {
    const seller = customerSellerOf('MLB');
    const saved = await seller.savedCard(card);

    const atOnce = await seller.tokeniseSaved({ card_id: saved.card, security_code: code });
    const token = await seller.tokeniseSaved({ card_id: saved.card });
    const later = await seller.asPage('PUT', `/v1/card_tokens/${token.id}`, { security_code: code });

    expect(atOnce).toMatchObject({ status: 400, body: { cause: [{ code: 'E203' }] } });
    expect(later).toMatchObject({ status: 400, body: { cause: [{ code: 'E203' }] } });
  });
}

test('a saved card that has expired since gets no token', async () => {
  const seller = customerSellerOf('MLB');
  const { card } = await seller.savedCard({ expiration_month: 11, expiration_year: 2026 });
  await seller.passDays(20);

  const token = await seller.tokeniseSaved({ card_id: card, security_code: '123' });

  expect(token).toMatchObject({ status: 400, body: { cause: [{ code: '326' }] } });
});

test('another seller cannot tokenise a saved card', async () => {
  const seller = customerSellerOf('MLB');
  const { card } = await seller.savedCard();

  const token = await seller.call('POST', '/v1/card_tokens?public_key=TEST-MLB-other-public', {
    body: { card_id: card, security_code: '123' },
  });

  expect(token).toMatchObject({ status: 404, body: { message: 'Card not found' } });
});

test('a saved card is tokenised for its own customer only', async () => {
  const seller = customerSellerOf('MLB');
  const { card, customer } = await seller.savedCard();
  const { id: other } = await seller.createCustomer({ email: 'test_payer_2@testuser.com' });
  const tokeniseFor = (owner: unknown) =>
    seller.tokeniseSaved({ card_id: card, customer_id: owner, security_code: '123' });

  expect((await tokeniseFor(customer)).status).toBe(201);
  expect((await tokeniseFor(other)).status).toBe(404);
});

const PAYERS: { who: string; payer: Record<string, unknown>; code: number }[] = [
  { who: 'a customer that nobody knows', payer: { type: 'customer', id: 'nobody' }, code: 2002 },
  { who: 'a customer without an id', payer: { type: 'customer' }, code: 4012 },
  { who: 'an id without a type', payer: { type: null, id: '123' }, code: 4013 },
];

for (const { who, payer, code } of PAYERS) {
  test(`${who} is refused with cause ${code}, with an e-mail address and without`, async () => {
    const { seller, token } = await sellerWithToken('123');

    const without = await seller.send({ token: token.id, payer });
    const withOne = await seller.send({ token: token.id, payer: { ...payer, email: 'test@testuser.com' } });

    expect([without.cause.code, withOne.cause.code]).toEqual([code, code]);
  });
}

test("another customer cannot pay with a customer's card", async () => {
  const { seller, token } = await sellerWithToken('123');
  const { id } = await seller.createCustomer({ email: 'test_payer_2@testuser.com' });

  const payment = await seller.send({ token: token.id, payer: { type: 'customer', id } });

  expect(payment.cause.code).toBe(2002);
});

test('a saved card pays with its own method only', async () => {
  const { seller, token, customer } = await sellerWithToken('123');

  const payment = await seller.send({
    token: token.id,
    payment_method_id: 'visa',
    payer: { type: 'customer', id: customer },
  });

  expect(payment.cause.code).toBe(3026);
});

test('a card that was deleted since its token was made does not pay', async () => {
  const { seller, token, customer, card } = await sellerWithToken('123');
  await seller.asSeller('DELETE', `/v1/customers/${customer}/cards/${card}`);

  const payment = await seller.send({ token: token.id, payer: { type: 'customer', id: customer } });

  expect(payment.cause.code).toBe(2002);
});
