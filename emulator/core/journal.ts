import { hideSecrets, hideSecretsInQuery } from './hide-secrets.ts';

/** One request that a universe received, with its answer. */
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

/** The last 2,000 requests of a universe. What leaves it holds no card number, security code or token. */
export class Journal {
  readonly #ring: JournalEntry[] = [];
  #kept = 0;
  #firstSeq = 1;

  record(entry: Omit<JournalEntry, 'seq'>): void {
    this.#ring[this.#kept % JOURNAL_LIMIT] = { ...entry, seq: this.#firstSeq + this.#kept };
    this.#kept += 1;
  }

  /** Goes on from entries that were kept elsewhere; for a journal that has none yet. */
  restore(entries: readonly JournalEntry[]): void {
    const last = entries.slice(-JOURNAL_LIMIT);
    this.#firstSeq = last[0]?.seq ?? 1;
    for (const entry of last) this.record(entry);
  }

  /** The requests, oldest first; `isWanted` chooses among them by method and path. */
  entries(isWanted: (call: Pick<JournalEntry, 'method' | 'path'>) => boolean = () => true): JournalEntry[] {
    const oldest = this.#kept > JOURNAL_LIMIT ? this.#kept % JOURNAL_LIMIT : 0;
    const inOrder = [...this.#ring.slice(oldest), ...this.#ring.slice(0, oldest)];
    return inOrder.filter(isWanted).map(withoutSecrets);
  }
}

// Masked when it is read: of thousands of requests, few ever are.
function withoutSecrets(entry: JournalEntry): JournalEntry {
  const { access_token: _, ...query } = entry.query;
  return {
    ...entry,
    query: hideSecretsInQuery(query),
    body: hideSecrets(entry.body),
    answer: hideSecrets(entry.answer),
  };
}
