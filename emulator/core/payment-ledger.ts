import { endsAt, moveTo, type Payment } from './payment.ts';
import { transition } from './payment-state.ts';
import { isChallenged, withChallengeSettled } from './three-ds.ts';

/** The payments of a universe, each as it stands now: one whose time is over has ended when anyone looks. */
export class PaymentLedger {
  readonly #byId = new Map<number, Payment>();
  readonly #now: () => number;
  #nextEnd = Number.POSITIVE_INFINITY;

  constructor(now: () => number) {
    this.#now = now;
  }

  get size(): number {
    return this.#byId.size;
  }

  get(id: number): Payment | null {
    this.#endThoseDue();
    return this.#byId.get(id) ?? null;
  }

  /** All payments, oldest first. */
  all(): Payment[] {
    this.#endThoseDue();
    return [...this.#byId.values()];
  }

  /** Keeps a payment, in place of what was known under its id. */
  put(payment: Payment): void {
    this.#byId.set(payment.id, payment);
    this.#nextEnd = Math.min(this.#nextEnd, endsAt(payment) ?? Number.POSITIVE_INFINITY);
  }

  #endThoseDue(): void {
    const now = this.#now();
    if (now < this.#nextEnd) return;
    this.#nextEnd = Number.POSITIVE_INFINITY;
    for (const payment of this.#byId.values()) {
      const end = endsAt(payment);
      this.put(end !== null && end <= now ? afterWaiting(payment, end) : payment);
    }
  }
}

function afterWaiting(payment: Payment, end: number): Payment {
  if (isChallenged(payment) && payment.threeDs?.answer) return withChallengeSettled(payment, end);
  const expired = transition(payment, 'expire');
  return expired ? moveTo(payment, expired, end) : payment;
}
