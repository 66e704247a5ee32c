import { createHash } from 'node:crypto';

/**
 * Ids of one universe: a function of its name and of how many came before, so that a run can be repeated.
 * Payment ids have 12 digits, card token ids 32 lowercase hex. Source: fixtures of the official SDKs.
 */
export class Ids {
  readonly #prefix: string;
  #payments = 0;
  #hex = 0;

  constructor(universeId: string) {
    this.#prefix = digest(universeId);
  }

  nextPaymentId(): number {
    this.#payments += 1;
    const universePart = Number.parseInt(this.#prefix.slice(0, 8), 16) % 9_000;
    return 100_000_000_000 + universePart * 10_000_000 + this.#payments;
  }

  nextHex32(): string {
    this.#hex += 1;
    return digest(`${this.#prefix}:${this.#hex}`).slice(0, 32);
  }

  /** A number that stays the same for the universe, such as its collector id. */
  fixedNumber(what: string, digits: number): number {
    const floor = 10 ** (digits - 1);
    return floor + (Number.parseInt(digest(`${this.#prefix}:${what}`).slice(0, 12), 16) % (9 * floor));
  }
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
