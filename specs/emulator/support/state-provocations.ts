import { PSE } from './other-requests.ts';
import { advance, type Provocation, type Seller, set } from './provocation.ts';
import { sellerOf } from './seller.ts';

const APP_USR = { authorization: 'Bearer APP_USR-MLB-spec-secret' };

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

function payingWithTokenOf(publicKey: string) {
  return async (seller: Seller) => {
    const body = seller.cardBody();
    const token = await seller.call('POST', `/v1/card_tokens?public_key=${publicKey}`, { body });
    return seller.send({ token: token.id });
  };
}

function payingWithMexicanCard(sent: Record<string, unknown>) {
  return async (seller: Seller) => {
    const token = await seller.tokenise({ card_number: '5474925432670366' });
    return seller.send({ token: token.id, ...sent });
  };
}

async function sellersOwnAddress(seller: Seller): Promise<string> {
  const me = await seller.asSeller('GET', '/users/me');
  return `test_user_${me.id}@testuser.com`;
}

/** What the state of a token or of the universe forbids a payment. */
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
    when: "the banks' network is down",
    code: 9034,
    status: 500,
    async provoke() {
      const colombian = sellerOf('MCO');
      await colombian.call('PUT', '/__emulator/universes/MCO-spec/settings', {
        body: { pse_network: 'down' },
      });
      return colombian.send(PSE);
    },
  },
  {
    when: 'a live token meets test credentials',
    code: 3,
    provoke: payingWithTokenOf('APP_USR-MLB-spec-public'),
  },
  {
    when: 'the token is of another seller',
    code: 2062,
    provoke: payingWithTokenOf('TEST-MLB-other-public'),
  },
  {
    when: 'the BIN belongs to no method of the site',
    code: 2131,
    provoke: payingWithMexicanCard({}),
  },
  {
    when: 'the BIN belongs to another country and a method is named',
    code: 10105,
    provoke: payingWithMexicanCard({ payment_method_id: 'master' }),
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
];
