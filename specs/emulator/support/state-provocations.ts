import {
  advance,
  changing,
  type Provocation,
  refunding,
  type Seller,
  searching,
  set,
  tokenising,
} from './provocation.ts';

const APP_USR = { authorization: 'Bearer APP_USR-MLB-spec-secret' };
const RESERVED = { pay: { capture: false } };

// A customer with a saved card, and a token of it.
async function savedCardToken(seller: Seller, sent: Record<string, unknown>) {
  const customer = await seller.asSeller('POST', '/v1/customers', {
    body: { email: 'test_payer_1@testuser.com' },
  });
  const { id: token } = await seller.tokenise();
  const path = `/v1/customers/${customer.id}/cards`;
  const card = await seller.asSeller('POST', path, { body: { token } });
  return seller.asPage('POST', '/v1/card_tokens', { card_id: card.id, ...sent });
}

async function sellersOwnAddress(seller: Seller): Promise<string> {
  const me = await seller.asSeller('GET', '/users/me');
  return `test_user_${me.id}@testuser.com`;
}

/** What the state of a token, a payment or the universe forbids. */
export const STATE_PROVOCATIONS: readonly Provocation[] = [
  {
    when: 'a payment has no idempotency key',
    code: 4292,
    provoke: (seller) => seller.asSeller('POST', '/v1/payments', { body: {} }),
  },
  {
    when: 'live credentials are refused',
    code: 7,
    status: 401,
    async provoke(seller) {
      await set(seller, { live_credentials: 'refuse' });
      return seller.send({}, APP_USR);
    },
  },
  {
    when: 'a live token meets test credentials',
    code: 3,
    async provoke(seller) {
      const token = await seller.call('POST', '/v1/card_tokens?public_key=APP_USR-MLB-spec-public', {
        body: seller.cardBody(),
      });
      return seller.send({ token: token.id });
    },
  },
  {
    when: 'the token is of another seller',
    code: 2062,
    async provoke(seller) {
      const token = await seller.call('POST', '/v1/card_tokens?public_key=TEST-MLB-other-public', {
        body: seller.cardBody(),
      });
      return seller.send({ token: token.id });
    },
  },
  {
    when: 'the BIN belongs to no method of the site',
    code: 2131,
    async provoke(seller) {
      const token = await seller.tokenise({ card_number: '5474925432670366' });
      return seller.send({ token: token.id });
    },
  },
  {
    when: 'the BIN belongs to another country and a method is named',
    code: 10105,
    async provoke(seller) {
      const token = await seller.tokenise({ card_number: '5474925432670366' });
      return seller.send({ token: token.id, payment_method_id: 'master' });
    },
  },
  {
    when: 'a debit card is to be captured later',
    code: 2077,
    async provoke(seller) {
      const token = await seller.tokenise({ card_number: '5067766783888311' });
      return seller.send({ token: token.id, capture: false });
    },
  },
  ...[
    { when: 'the month of the card is over by now', code: 3029, month: 11, clock: 0, later: 5 },
    { when: 'the year of the card is over by now', code: 3030, month: 12, clock: 38, later: 5 },
  ].map(({ when, code, month, clock, later }) => ({
    when,
    code,
    async provoke(seller: Seller) {
      // From 20 November: to the last days of the card's month, and past its end.
      await advance(seller, clock === 0 ? 8 : clock);
      const token = await seller.tokenise({ expiration_month: month, expiration_year: 2026 });
      await advance(seller, later);
      return seller.send({ token: token.id });
    },
  })),
  {
    when: 'a saved card comes without its security code',
    code: 3013,
    async provoke(seller) {
      const token = await savedCardToken(seller, {});
      return seller.send({ token: token.id });
    },
  },
  {
    when: 'the method is not that of the saved card',
    code: 3026,
    async provoke(seller) {
      const token = await savedCardToken(seller, { security_code: '123' });
      return seller.send({ token: token.id, payment_method_id: 'visa' });
    },
  },
  {
    when: "the payer is the seller's own account",
    code: 2060,
    provoke: async (seller) => seller.pay({ payer: { email: await sellersOwnAddress(seller) } }),
  },
  {
    when: 'the accounts do not go together',
    code: 2034,
    async provoke(seller) {
      await set(seller, { seller_account: 'test' });
      return seller.pay({ payer: { email: 'ana@example.com.br' } });
    },
  },
  {
    when: 'the same payment comes again within a minute',
    code: 2001,
    async provoke(seller) {
      await set(seller, { repeated_payment: 'refuse' });
      await seller.pay();
      return seller.pay();
    },
  },
  // Reading and changing a payment.
  {
    when: 'the payment does not exist',
    code: 2000,
    status: 404,
    provoke: (seller) => seller.asSeller('GET', '/v1/payments/1'),
  },
  { when: 'an approved payment is cancelled', code: 2018, provoke: changing({ status: 'cancelled' }) },
  {
    when: 'a payment is approved by hand',
    code: 3002,
    status: 403,
    provoke: changing({ status: 'approved' }, { holder: 'CONT' }),
  },
  { when: 'the status is null', code: 4017, provoke: changing({ status: null }) },
  { when: 'capture is false', code: 2079, provoke: changing({ capture: false }, RESERVED) },
  {
    when: 'the captured amount is null',
    code: 4023,
    provoke: changing({ capture: true, transaction_amount: null }, RESERVED),
  },
  {
    when: 'the captured amount is no number',
    code: 4024,
    provoke: changing({ capture: true, transaction_amount: '1' }, RESERVED),
  },
  // Search.
  { when: 'more than 50 rows are asked for', code: 1000, provoke: searching('limit=51') },
  { when: 'a date has no form', code: 1001, provoke: searching('begin_date=yesterday') },
  { when: 'the sort is unknown', code: 1003, provoke: searching('sort=colour') },
  { when: 'the criteria is unknown', code: 1004, provoke: searching('criteria=up') },
  { when: 'the range is above a year', code: 9062, provoke: searching('begin_date=NOW-366DAYS') },
  // Refunds.
  { when: 'a rejected payment is refunded', code: 2063, provoke: refunding({}, 'OTHE') },
  { when: 'more is refunded than was paid', code: 2063, provoke: refunding({ amount: 100.01 }) },
  { when: 'nothing is refunded', code: 4040, provoke: refunding({ amount: 0 }) },
  { when: 'the refunded amount is no number', code: 4041, provoke: refunding({ amount: '5' }) },
  {
    when: 'the payment was approved more than 180 days ago',
    code: 2024,
    status: 404,
    async provoke(seller) {
      const payment = await seller.pay();
      await advance(seller, 181);
      return seller.asSeller('POST', `/v1/payments/${payment.id}/refunds`, {
        headers: { 'x-idempotency-key': 'late' },
      });
    },
  },
  {
    when: 'the refund does not exist',
    code: 2032,
    status: 404,
    async provoke(seller) {
      const payment = await seller.pay();
      return seller.asSeller('GET', `/v1/payments/${payment.id}/refunds/1`);
    },
  },
];

const CARD_FIELDS: readonly [when: string, sent: Record<string, unknown>, code: string][] = [
  ['the number is empty', { card_number: '' }, '205'],
  ['the number fails the Luhn check', { card_number: '5031433215406352' }, 'E301'],
  ['the number is too short for its brand', { card_number: '503143321540635' }, 'E301'],
  ['the security code is empty', { security_code: '' }, '224'],
  ['the security code is too long for its brand', { security_code: '1234' }, 'E203'],
  ['the month is empty', { expiration_month: null }, '208'],
  ['the month is 13', { expiration_month: 13 }, '325'],
  ['the year is empty', { expiration_year: null }, '209'],
  ['the card expired last month', { expiration_month: 10, expiration_year: 2026 }, '326'],
  ['the holder is empty', { cardholder: { name: ' ' } }, '221'],
  ['the holder is a number', { cardholder: { name: '12345' } }, '316'],
  ['the document has no type', { cardholder: { name: 'A', identification: { number: '1' } } }, '212'],
  ['the document has no number', { cardholder: { name: 'A', identification: { type: 'CPF' } } }, '214'],
  [
    'the document type is of another country',
    { cardholder: { name: 'A', identification: { type: 'DNI', number: '12345678' } } },
    '322',
  ],
  [
    'the document is too short',
    { cardholder: { name: 'A', identification: { type: 'CPF', number: '123' } } },
    '324',
  ],
];

/** What is wrong with a card that is tokenised. */
export const CARD_TOKEN_PROVOCATIONS: readonly Provocation[] = CARD_FIELDS.map(([when, sent, code]) => ({
  when,
  code,
  provoke: tokenising(sent),
}));
