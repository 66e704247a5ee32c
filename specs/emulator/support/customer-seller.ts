import { z } from 'zod';
import type { SiteId } from '../../../fixtures/catalog/types.ts';
import { sellerOf } from './seller.ts';

const EMAIL = 'test_payer_1@testuser.com';

const identified = z.object({ id: z.string() });

/** A seller with its calls of customers and saved cards. */
export function customerSellerOf(site: SiteId) {
  const seller = sellerOf(site);

  return {
    ...seller,

    createCustomer: (body: Record<string, unknown> = {}) =>
      seller.asSeller('POST', '/v1/customers', { body: { email: EMAIL, ...body } }),

    /** The path of a new customer, below which its cards are. */
    async customerPath(body: Record<string, unknown> = {}): Promise<string> {
      const { id } = identified.parse((await this.createCustomer(body)).body);
      return `/v1/customers/${id}`;
    },

    /** Saves a card, tokenised anew, for a customer; `changed` replaces fields of the card. */
    async saveCard(customer: string, changed: Record<string, unknown> = {}) {
      const token = await seller.tokenise(changed);
      return seller.asSeller('POST', `${customer}/cards`, { body: { token: token.id } });
    },

    /** A customer with one card, and the ids of both. */
    async savedCard(changed: Record<string, unknown> = {}) {
      const path = await this.customerPath();
      const card = await this.saveCard(path, changed);
      return { customer: path.slice('/v1/customers/'.length), path, card: String(card.id) };
    },

    /** Tokenises a saved card as the seller's page does. */
    tokeniseSaved: (body: Record<string, unknown>) => seller.asPage('POST', '/v1/card_tokens', body),

    passDays: (days: number) =>
      seller.call('POST', `/__emulator/universes/${site}-spec/clock`, {
        body: { advance_ms: days * 86_400_000 },
      }),
  };
}
