import type { SiteId } from '../../fixtures/catalog/types.ts';
import type { CardToken } from './card-token.ts';
import { accessTokenOf, publicKeyOf, universeId } from './credentials.ts';
import { Ids } from './ids.ts';
import { Journal } from './journal.ts';
import { moveTo, type Payment } from './payment.ts';
import { type Settlement, settle } from './payment-state.ts';

export interface Clock {
  /** Epoch ms. */
  now(): number;
}

interface StoredAnswer {
  payment: Payment;
  storedAt: number;
}

// How long the real API keeps a key is not documented; a day is what integrators rely on.
const IDEMPOTENCY_LIFE_MS = 86_400_000;

/** The private state of one credential pair: its payments, tokens, journal, clock and seed. */
export class Universe {
  readonly id: string;
  readonly site: SiteId;
  readonly name: string;
  readonly collectorId: number;
  readonly ids: Ids;
  readonly journal = new Journal();
  readonly tokens = new Map<string, CardToken>();
  readonly payments = new Map<number, Payment>();
  seed: string;
  readonly #answers = new Map<string, StoredAnswer>();
  readonly #clock: Clock;
  #offsetMs = 0;

  constructor(owner: { site: SiteId; name: string; seed: string }, clock: Clock) {
    this.id = universeId(owner.site, owner.name);
    this.site = owner.site;
    this.name = owner.name;
    this.seed = owner.seed;
    this.#clock = clock;
    this.ids = new Ids(this.id, clock.now());
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

  /** Keeps a payment that was just created, as the answer to its idempotency key. */
  keep(payment: Payment, idempotencyKey: string): void {
    this.payments.set(payment.id, payment);
    this.#answers.set(idempotencyKey, { payment, storedAt: this.now() });
  }

  /** The payment first answered to an idempotency key, for a day. */
  firstAnswerTo(idempotencyKey: string): Payment | null {
    const stored = this.#answers.get(idempotencyKey);
    return stored && this.now() - stored.storedAt <= IDEMPOTENCY_LIFE_MS ? stored.payment : null;
  }

  /** Moves a payment by what happens to it later; null when its status does not allow that. */
  settle(payment: Payment, settlement: Settlement): Payment | null {
    const pair = settle(payment.status, settlement);
    if (!pair) return null;
    const moved = moveTo(payment, pair, this.now());
    this.payments.set(payment.id, moved);
    return moved;
  }
}
