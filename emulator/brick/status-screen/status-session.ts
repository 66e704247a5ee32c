import { mayLeaveForBank } from './bank-departure.ts';
import { followPayment, type Pauses } from './follow-payment.ts';
import type { StatusPayment } from './status-payment.ts';
import type { Stage } from './status-screen-of.ts';

/** The bank's page, and what is posted to it. */
export interface Challenge {
  url: string;
  creq: string;
}

interface SessionOptions {
  payment: StatusPayment;
  /** What the shop handed over; null for a payment without a challenge. */
  challenge: Challenge | null;
  look: () => Promise<StatusPayment>;
}

const MINUTE_MS = 60_000;

// How often the real Brick looks is not known. A Pix is paid within seconds, a voucher within days.
const WAITING: Pauses = { firstMs: 3_000, lastMs: 30_000, limitMs: 60 * MINUTE_MS };
const DECIDING: Pauses = { firstMs: 250, lastMs: 5_000, limitMs: MINUTE_MS };

// Long enough to read where the page goes.
const LEAVE_AFTER_MS = 1_000;

const OPEN = new Set(['pending', 'in_process']);

/** A payment on the screen from its first drawing to its end: what is done about it, and how it goes on. */
export class StatusSession {
  readonly challenge: Challenge | null;
  payment: StatusPayment;
  stage: Stage = 'shown';
  readonly #look: SessionOptions['look'];
  readonly #listeners = new Set<() => void>();
  #stopFollowing: () => void = () => undefined;
  #departure: ReturnType<typeof setTimeout> | undefined;

  constructor({ payment, challenge, look }: SessionOptions) {
    this.payment = payment;
    this.challenge = challenge;
    this.#look = look;
    this.stage = this.#firstStage();
    this.#follow(WAITING);
    window.addEventListener('pageshow', this.#comeBack);
    if (this.stage === 'leaving') this.#departure = setTimeout(() => this.#leave(), LEAVE_AFTER_MS);
  }

  subscribe(listener: () => void): void {
    this.#listeners.add(listener);
  }

  /** The bank's page has ended the challenge, or nobody did in time. Which way, only the payment tells. */
  challengeEnded(how: 'complete' | 'timed_out' | 'removed'): void {
    if (this.stage !== 'challenge' || how === 'removed') return;
    this.#enter(how === 'complete' ? 'deciding' : 'unfinished');
    this.#follow(how === 'complete' ? DECIDING : WAITING);
  }

  /** The buyer does not go on with the challenge. */
  leaveChallenge(): void {
    this.#enter('unfinished');
  }

  openChallenge(): void {
    this.#enter('challenge');
  }

  dispose(): void {
    this.#stopFollowing();
    clearTimeout(this.#departure);
    window.removeEventListener('pageshow', this.#comeBack);
    this.#listeners.clear();
  }

  #firstStage(): Stage {
    const { status, status_detail: detail, way_to_pay: way, id } = this.payment;
    if (detail === 'pending_challenge') return this.challenge ? 'challenge' : 'unfinished';
    const waitsForBank =
      status === 'pending' && detail === 'pending_waiting_transfer' && way?.kind === 'bank';
    return waitsForBank && mayLeaveForBank(id) ? 'leaving' : 'shown';
  }

  #follow(pauses: Pauses): void {
    this.#stopFollowing();
    if (!OPEN.has(this.payment.status)) return;
    this.#stopFollowing = followPayment({
      pauses,
      look: this.#look,
      found: (payment) => this.#found(payment),
      gaveUp: () => {
        if (this.stage !== 'deciding') return;
        this.#enter('undecided');
        this.#follow(WAITING);
      },
    });
  }

  #found(payment: StatusPayment): void {
    const { status, status_detail: detail } = this.payment;
    if (payment.status === status && payment.status_detail === detail) return;
    this.payment = payment;
    clearTimeout(this.#departure);
    this.#follow(WAITING);
    this.#enter('shown');
  }

  #leave(): void {
    const way = this.payment.way_to_pay;
    if (way) location.assign(way.link);
  }

  // A browser may bring the page back as it was left.
  readonly #comeBack = ({ persisted }: PageTransitionEvent) => {
    if (persisted && this.stage === 'leaving') this.#enter('shown');
  };

  #enter(stage: Stage): void {
    this.stage = stage;
    for (const listener of this.#listeners) listener();
  }
}
