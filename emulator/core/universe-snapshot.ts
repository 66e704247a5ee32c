import type { SiteId } from '../../fixtures/catalog/types.ts';
import type { CardToken } from './card-token.ts';
import type { Chargeback } from './chargeback.ts';
import { publicKeyOf } from './credentials.ts';
import type { Customer } from './customer.ts';
import type { StoredKey } from './idempotency-keys.ts';
import type { IdCounters } from './ids.ts';
import type { JournalEntry } from './journal.ts';
import type { MerchantOrder } from './merchant-order.ts';
import type { Payment } from './payment.ts';
import type { Preference } from './preference.ts';
import type { RefundOfPayment } from './refund-payment.ts';
import type { Settings } from './settings.ts';
import type { TestUser } from './test-user.ts';
import { type Clock, Universe, type UniverseOwner } from './universe.ts';

/** Everything that a universe knows, as plain data that survives JSON. Moments are epoch ms. */
export interface UniverseSnapshot {
  version: 1;
  site: SiteId;
  seed: string;
  slow: boolean;
  settings: Settings;
  now: number;
  madeAt: number;
  idCounters: IdCounters;
  tokens: CardToken[];
  payments: Payment[];
  paymentKeys: StoredKey<Payment>[];
  refundKeys: StoredKey<RefundOfPayment>[];
  customers: Customer[];
  preferences: Preference[];
  merchantOrders: MerchantOrder[];
  chargebacks: Chargeback[];
  testUsers: TestUser[];
  journal: JournalEntry[];
}

/** A universe as it stands now. */
export function snapshotOf(universe: Universe): UniverseSnapshot {
  return {
    version: 1,
    site: universe.site,
    seed: universe.seed,
    slow: universe.slow,
    settings: universe.settings,
    now: universe.now(),
    madeAt: universe.madeAt,
    idCounters: universe.ids.counters(),
    tokens: [...universe.tokens.values()],
    payments: universe.payments.all(),
    paymentKeys: universe.paymentKeys.all(),
    refundKeys: universe.refundKeys.all(),
    customers: [...universe.customers.values()],
    preferences: [...universe.preferences.values()],
    merchantOrders: [...universe.merchantOrders.values()],
    chargebacks: [...universe.chargebacks.values()],
    testUsers: [...universe.testUsers],
    journal: universe.journal.entries(),
  };
}

/** The universe of a snapshot, under its owner's name, which may be another; its time goes on from where it was. */
export function universeFrom(
  snapshot: UniverseSnapshot,
  owner: Omit<UniverseOwner, 'seed'>,
  clock: Clock,
): Universe {
  const { seed, madeAt, idCounters: counters } = snapshot;
  const universe = new Universe({ ...owner, seed }, clock, { madeAt, counters });
  const { id, site, name, collectorId } = universe;
  const owned = (payment: Payment): Payment => ({ ...payment, collectorId });
  universe.slow = snapshot.slow;
  universe.settings = snapshot.settings;
  universe.setNow(snapshot.now);
  for (const token of snapshot.tokens) {
    const publicKey = publicKeyOf(site, name, token.live);
    universe.tokens.set(token.id, { ...token, universeId: id, publicKey });
  }
  for (const payment of snapshot.payments) universe.payments.put(owned(payment));
  for (const { key, ...first } of snapshot.paymentKeys) {
    universe.paymentKeys.keep(key, { ...first, result: owned(first.result) });
  }
  for (const { key, ...first } of snapshot.refundKeys) universe.refundKeys.keep(key, first);
  for (const customer of snapshot.customers) universe.customers.set(customer.id, customer);
  for (const preference of snapshot.preferences) {
    universe.preferences.set(preference.id, { ...preference, collectorId });
  }
  for (const order of snapshot.merchantOrders)
    universe.merchantOrders.set(order.id, { ...order, collectorId });
  for (const chargeback of snapshot.chargebacks) universe.chargebacks.set(chargeback.id, chargeback);
  universe.testUsers.push(...snapshot.testUsers);
  universe.journal.restore(snapshot.journal);
  return universe;
}
