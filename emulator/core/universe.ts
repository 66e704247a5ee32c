import type { SiteId } from '../../fixtures/catalog/types.ts';
import type { CardToken } from './card-token.ts';
import type { Chargeback } from './chargeback.ts';
import { accessTokenOf, publicKeyOf, universeId } from './credentials.ts';
import type { Customer } from './customer.ts';
import { IdempotencyKeys } from './idempotency-keys.ts';
import { type IdCounters, Ids } from './ids.ts';
import { Journal } from './journal.ts';
import type { MerchantOrder } from './merchant-order.ts';
import type { Payment } from './payment.ts';
import { PaymentLedger } from './payment-ledger.ts';
import type { Settlement } from './payment-state.ts';
import type { Preference } from './preference.ts';
import type { RefundOfPayment } from './refund-payment.ts';
import { DEFAULT_SETTINGS, type Settings } from './settings.ts';
import { settle } from './settle.ts';
import type { TestUser } from './test-user.ts';

export interface Clock {
  /** Epoch ms. */
  now(): number;
}

export interface UniverseOwner {
  site: SiteId;
  name: string;
  seed: string;
}

/** The private state of one credential pair: what its requests made, its journal, clock, settings and seed. */
export class Universe {
  readonly id: string;
  readonly site: SiteId;
  readonly name: string;
  readonly collectorId: number;
  readonly madeAt: number;
  readonly ids: Ids;
  readonly journal = new Journal();
  readonly tokens = new Map<string, CardToken>();
  readonly payments = new PaymentLedger(() => this.now());
  readonly paymentKeys = new IdempotencyKeys<Payment>();
  readonly refundKeys = new IdempotencyKeys<RefundOfPayment>();
  readonly customers = new Map<string, Customer>();
  readonly preferences = new Map<string, Preference>();
  readonly merchantOrders = new Map<number, MerchantOrder>();
  readonly chargebacks = new Map<string, Chargeback>();
  readonly testUsers: TestUser[] = [];
  seed: string;
  /** Whether the seed may draw variants of the Brick that take time. */
  slow = false;
  settings: Settings = DEFAULT_SETTINGS;
  readonly #clock: Clock;
  #offsetMs = 0;

  constructor(owner: UniverseOwner, clock: Clock, known: { madeAt?: number; counters?: IdCounters } = {}) {
    this.id = universeId(owner.site, owner.name);
    this.site = owner.site;
    this.name = owner.name;
    this.seed = owner.seed;
    this.#clock = clock;
    this.madeAt = known.madeAt ?? clock.now();
    this.ids = new Ids(this.id, this.madeAt, known.counters);
    this.collectorId = this.ids.fixedNumber('collector', 9);
  }

  get publicKey(): string {
    return publicKeyOf(this.site, this.name);
  }

  get accessToken(): string {
    return accessTokenOf(this.site, this.name);
  }

  /** The e-mail of the seller's own account, which cannot be the payer's. */
  get collectorEmail(): string {
    return `test_user_${this.collectorId}@testuser.com`;
  }

  now(): number {
    return this.#clock.now() + this.#offsetMs;
  }

  /** Moves the universe's clock forward; time never runs back. */
  advance(ms: number): void {
    this.#offsetMs += ms;
  }

  /** Sets the universe's clock (epoch ms), from where it goes on. */
  setNow(now: number): void {
    this.#offsetMs = now - this.#clock.now();
  }

  /** Moves a payment by what happens to it later; null when its state does not allow that. */
  settle(payment: Payment, settlement: Settlement): Payment | null {
    const settled = settle(payment, settlement, { now: this.now(), ids: this.ids });
    if (!settled) return null;
    this.payments.put(settled.payment);
    if (settled.opened) this.chargebacks.set(settled.opened.id, settled.opened);
    if (settled.coverageApplied !== null) this.#decideDisputes(payment.id, settled.coverageApplied);
    return settled.payment;
  }

  #decideDisputes(paymentId: number, coverageApplied: boolean): void {
    for (const chargeback of this.chargebacks.values()) {
      if (chargeback.paymentId !== paymentId || chargeback.coverageApplied !== null) continue;
      this.chargebacks.set(chargeback.id, { ...chargeback, coverageApplied, updatedAt: this.now() });
    }
  }
}
