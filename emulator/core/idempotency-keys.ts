import { DAY_MS } from '../../fixtures/catalog/durations.ts';

interface FirstAnswer<Result> {
  fingerprint: string;
  storedAt: number;
  result: Result;
}

export interface StoredKey<Result> extends FirstAnswer<Result> {
  key: string;
}

// How long the real API keeps a key is not documented; a day is what integrators rely on.
const LIFE_MS = DAY_MS;

/** The first result of each idempotency key of one seller and one call. */
export class IdempotencyKeys<Result> {
  readonly #first = new Map<string, FirstAnswer<Result>>();
  readonly #running = new Map<string, (() => void)[]>();

  /** Whether a request with the key is being answered now. */
  isRunning(key: string): boolean {
    return this.#running.has(key);
  }

  /** Runs one request of a key at a time: the next begins when the one before has ended, however it ended. */
  async inTurn<T>(key: string, work: () => Promise<T>): Promise<T> {
    while (this.#running.has(key)) await this.#turnOf(key);
    const waiting: (() => void)[] = [];
    this.#running.set(key, waiting);
    try {
      return await work();
    } finally {
      this.#running.delete(key);
      for (const wake of waiting) wake();
    }
  }

  #turnOf(key: string): Promise<void> {
    return new Promise((resolve) => this.#running.get(key)?.push(resolve));
  }

  /** What the key was first answered with, within a day. */
  find(key: string, now: number): FirstAnswer<Result> | null {
    const first = this.#first.get(key);
    return first && now - first.storedAt <= LIFE_MS ? first : null;
  }

  /** Keeps the first result of a key; a request that was refused leaves none. */
  keep(key: string, first: FirstAnswer<Result>): void {
    this.#first.set(key, first);
  }

  all(): StoredKey<Result>[] {
    return [...this.#first].map(([key, first]) => ({ key, ...first }));
  }
}
