import { randomUUID } from 'node:crypto';
import { createEmulator, type EmulatorOptions } from '../../../emulator/app.ts';
import type { SiteId } from '../../../fixtures/catalog/types.ts';
import { Answer } from './answer.ts';

const NOW = Date.parse('2026-11-20T15:00:00Z');

// A documented card of each site that its specs pay with.
const CARD: Record<SiteId, string> = {
  MLA: '5031755734530604',
  MLB: '5031433215406351',
  MLM: '5474925432670366',
  MLC: '5416752602582580',
  MCO: '5254133674403564',
  MPE: '5031755734530604',
  MLU: '5031755734530604',
};

/** An emulator in memory with one seller: what a backend and a page of that seller would send. */
export function sellerOf(site: SiteId, options: Partial<EmulatorOptions> = {}) {
  return sellerIn(createEmulator({ clock: { now: () => NOW }, ...options }), site);
}

/** The same seller in an emulator that runs already. */
export function sellerAt(url: string, site: SiteId) {
  const sendThere = (request: Request) => {
    const { pathname, search } = new URL(request.url);
    return fetch(new Request(url + pathname + search, new Request(request, { redirect: 'manual' })));
  };
  return sellerIn({ fetch: sendThere }, site, randomUUID());
}

// Other specs may pay in the same universe of an emulator that runs: `keysOf` tells their keys from these.
function sellerIn(emulator: { fetch(request: Request): Promise<Response> }, site: SiteId, keysOf = 'key') {
  const secret = `TEST-${site}-spec-secret`;
  const publicKey = `TEST-${site}-spec-public`;
  let keys = 0;

  async function call(
    method: string,
    path: string,
    sent: { body?: unknown; headers?: HeadersInit } = {},
  ): Promise<Answer> {
    const body = typeof sent.body === 'string' ? sent.body : JSON.stringify(sent.body);
    const headers = { 'content-type': 'application/json', ...Object.fromEntries(new Headers(sent.headers)) };
    const request = new Request(`http://emulator${path}`, {
      method,
      headers,
      ...(sent.body === undefined ? {} : { body }),
    });
    const response = await emulator.fetch(request);
    return new Answer(response.status, response.headers, await response.text());
  }

  return {
    call,
    card: CARD[site],

    /** Opens a page, or posts a form to it, as a browser would; what comes is HTML. */
    async browse(path: string, form?: Record<string, string>) {
      const sent = form ? { method: 'POST', body: new URLSearchParams(form) } : {};
      const response = await emulator.fetch(new Request(`http://emulator${path}`, sent));
      return { status: response.status, headers: response.headers, html: await response.text() };
    },

    /** Calls the API with the seller's access token. */
    asSeller: (
      method: string,
      path: string,
      sent: { body?: unknown; headers?: Record<string, string> } = {},
    ) => call(method, path, { ...sent, headers: { authorization: `Bearer ${secret}`, ...sent.headers } }),

    /** Calls the API as the seller's page does. */
    asPage: (method: string, path: string, body?: unknown) =>
      call(method, `${path}${path.includes('?') ? '&' : '?'}public_key=${publicKey}`, { body }),

    /** Tokenises a card of the site; `changed` replaces fields of the body. */
    tokenise(changed: Record<string, unknown> = {}) {
      return this.asPage('POST', '/v1/card_tokens', this.cardBody(changed));
    },

    /** What a page sends to tokenise a card of the site. */
    cardBody: (changed: Record<string, unknown> = {}) => ({
      card_number: CARD[site],
      expiration_month: 11,
      expiration_year: 2030,
      security_code: '123',
      cardholder: { name: 'APRO' },
      ...changed,
    }),

    /** Creates a payment with a fresh token and key; `changed` replaces fields of the body. */
    async pay(changed: Record<string, unknown> = {}, holder = 'APRO') {
      const token = await this.tokenise({ cardholder: { name: holder } });
      return this.send({ token: token.id, ...changed });
    },

    /** Posts a payment as it stands, without making a token. */
    send(changed: Record<string, unknown>, headers: Record<string, string> = {}) {
      keys += 1;
      return this.asSeller('POST', '/v1/payments', {
        body: {
          transaction_amount: 100,
          installments: 1,
          payer: { email: 'test@testuser.com' },
          ...changed,
        },
        headers: { 'x-idempotency-key': `${keysOf}-${keys}`, ...headers },
      });
    },
  };
}
