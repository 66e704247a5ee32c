import { hash } from 'node:crypto';
import { uuidFrom } from './uuid-from.ts';

const ALPHANUMERIC = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** How many ids of each kind were given. */
export type IdCounters = Record<string, number>;

/**
 * Ids of one universe: a function of its name, of when it was made and of how many came before.
 * Without the moment, an emulator that starts anew would give the ids again that a shop's database already knows.
 * Payment ids have 12 digits, card token ids 32 lowercase hex. Source: fixtures of the official SDKs.
 */
export class Ids {
  readonly #fixed: string;
  readonly #prefix: string;
  readonly #counters: IdCounters;

  constructor(universeId: string, madeAt: number, counters: IdCounters = {}) {
    this.#fixed = digest(universeId);
    this.#prefix = digest(`${universeId}@${madeAt}`);
    this.#counters = { ...counters };
  }

  nextPaymentId(): number {
    return this.nextNumber('payment', 12);
  }

  /** A number of some digits (at least 10), counted up within the universe. */
  nextNumber(what: string, digits: number): number {
    const floor = 10 ** (digits - 1);
    const universePart = Number.parseInt(this.#prefix.slice(0, 12), 16) % Math.floor((9 * floor) / 1_000_000);
    return floor + universePart * 1_000_000 + this.#next(what);
  }

  nextHex32(): string {
    return this.#nextDigest('hex').slice(0, 32);
  }

  nextUuid(what: string): string {
    return uuidFrom(this.#nextDigest(what));
  }

  /** Letters and digits, as customer ids end in. */
  nextAlphanumeric(what: string, length: number): string {
    const hex = this.#nextDigest(what);
    return Array.from({ length }, (_, at) => {
      const byte = Number.parseInt(hex.slice(at * 2, at * 2 + 2), 16);
      return ALPHANUMERIC.charAt(byte % ALPHANUMERIC.length);
    }).join('');
  }

  /** A number that stays the same for the universe, such as its collector id. */
  fixedNumber(what: string, digits: number): number {
    const floor = 10 ** (digits - 1);
    return floor + (Number.parseInt(digest(`${this.#fixed}:${what}`).slice(0, 12), 16) % (9 * floor));
  }

  counters(): IdCounters {
    return { ...this.#counters };
  }

  #nextDigest(what: string): string {
    return digest(`${this.#prefix}:${what}:${this.#next(what)}`);
  }

  #next(what: string): number {
    const count = (this.#counters[what] ?? 0) + 1;
    this.#counters[what] = count;
    return count;
  }
}

function digest(text: string): string {
  return hash('sha256', text);
}
