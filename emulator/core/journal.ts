/** One request that a universe received, with its answer. Card numbers and security codes are masked. */
export interface JournalEntry {
  seq: number;
  at: number;
  method: string;
  path: string;
  query: Record<string, string>;
  idempotencyKey: string | null;
  userAgent: string | null;
  body: unknown;
  status: number;
  answer: unknown;
}

export const JOURNAL_LIMIT = 2_000;

/** The last 2,000 requests of a universe, oldest first. */
export class Journal {
  readonly #ring: JournalEntry[] = [];
  #seq = 0;

  record(entry: Omit<JournalEntry, 'seq'>): void {
    this.#ring[this.#seq % JOURNAL_LIMIT] = { ...entry, seq: this.#seq + 1 };
    this.#seq += 1;
  }

  entries(): JournalEntry[] {
    const oldest = this.#seq > JOURNAL_LIMIT ? this.#seq % JOURNAL_LIMIT : 0;
    return [...this.#ring.slice(oldest), ...this.#ring.slice(0, oldest)];
  }
}
