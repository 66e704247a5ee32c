import type { Answer } from './answer.ts';
import type { sellerOf } from './seller.ts';

export type Seller = ReturnType<typeof sellerOf>;

/** A request that meets one documented cause. */
export interface Provocation {
  when: string;
  code: number | string;
  /** 400 unless said otherwise. */
  status?: number;
  provoke(seller: Seller): Promise<Answer>;
}

export const HERE = '/__emulator/universes/MLB-spec';
export const DAY_MS = 86_400_000;

/** A payment that would be approved but for what is changed. */
export const paying = (changed: Record<string, unknown>) => (seller: Seller) => seller.pay(changed);

/** A card token that would be made but for what is changed. */
export const tokenising = (changed: Record<string, unknown>) => (seller: Seller) => seller.tokenise(changed);

/** A search of payments. */
export const searching = (query: string) => (seller: Seller) =>
  seller.asSeller('GET', `/v1/payments/search?${query}`);

/** A change of a payment of some holder. */
export const changing =
  (body: unknown, { holder = 'APRO', pay = {} }: { holder?: string; pay?: Record<string, unknown> } = {}) =>
  async (seller: Seller) => {
    const payment = await seller.pay(pay, holder);
    return seller.asSeller('PUT', `/v1/payments/${payment.id}`, { body });
  };

/** A refund of a payment of some holder. */
export const refunding =
  (body: unknown, holder = 'APRO') =>
  async (seller: Seller) => {
    const payment = await seller.pay({}, holder);
    return seller.asSeller('POST', `/v1/payments/${payment.id}/refunds`, {
      body,
      headers: { 'x-idempotency-key': 'refund' },
    });
  };

export const advance = (seller: Seller, days: number) =>
  seller.call('POST', `${HERE}/clock`, { body: { advance_ms: days * DAY_MS } });

export const set = (seller: Seller, settings: Record<string, string>) =>
  seller.call('PUT', `${HERE}/settings`, { body: settings });
