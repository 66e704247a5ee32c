import { createHash } from 'node:crypto';

/**
 * Ids of one universe: a function of its name, of when it was made and of how many came before.
 * Without the moment, an emulator that starts anew would give the ids again that a shop's database already knows.
 * Payment ids have 12 digits, card token ids 32 lowercase hex. Source: fixtures of the official SDKs.
 */
export class Ids {
  readonly #fixed: string;
  readonly #prefix: string;
  #payments = 0;
  #hex = 0;

  constructor(universeId: string, madeAt: number) {
    this.#fixed = digest(universeId);
    this.#prefix = digest(`${universeId}@${madeAt}`);
  }

  nextPaymentId(): number {
    this.#payments += 1;
    const universePart = Number.parseInt(this.#prefix.slice(0, 8), 16) % 900_000;
    return 100_000_000_000 + universePart * 1_000_000 + this.#payments;
  }

  nextHex32(): string {
    this.#hex += 1;
    return digest(`${this.#prefix}:${this.#hex}`).slice(0, 32);
  }

  /** A number that stays the same for the universe, such as its collector id. */
  fixedNumber(what: string, digits: number): number {
    const floor = 10 ** (digits - 1);
    return floor + (Number.parseInt(digest(`${this.#fixed}:${what}`).slice(0, 12), 16) % (9 * floor));
  }
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
