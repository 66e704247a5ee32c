import { createHash, randomUUID } from 'node:crypto';
import { type Answer, type Attempt, attempt } from './attempt.ts';
import type { AttemptTable, Database } from './database.ts';

const BLOCKING = ['running', 'unknown', 'paid', 'in_process'] as const;

/** What became of an attempt. */
export interface Settlement {
  state: Attempt['state'];
  answer: Answer;
  ambiguousAt: number | null;
}

/** Attempts in the database. Claims are single statements, so that several processes may share one file. */
export class AttemptStore {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  /** A new running attempt, or null when the token is known already or another attempt blocks the order. */
  async claim(orderId: string, token: string): Promise<Attempt | null> {
    const row = await this.#db
      .insertInto('attempts')
      .values({
        id: randomUUID(),
        order_id: orderId,
        token_hash: hashToken(token),
        idempotency_key: randomUUID(),
        state: 'running',
        payment_id: null,
        answer: null,
        started_at: Date.now(),
        ambiguous_at: null,
      })
      .onConflict((conflict) => conflict.doNothing())
      .returningAll()
      .executeTakeFirst();
    return toAttempt(row);
  }

  /** The same attempt running again, or null when someone else took it or another attempt blocks the order. */
  async takeOver(seen: Attempt, ambiguousAt: number | null): Promise<Attempt | null> {
    const row = await this.#db
      .updateTable('attempts')
      .set({
        state: 'running',
        started_at: Math.max(Date.now(), seen.startedAt + 1),
        ambiguous_at: ambiguousAt,
      })
      .where('id', '=', seen.id)
      .where('state', '=', seen.state)
      .where('started_at', '=', seen.startedAt)
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('attempts as other')
              .select('other.id')
              .where('other.order_id', '=', seen.orderId)
              .where('other.id', '!=', seen.id)
              .where('other.state', 'in', BLOCKING),
          ),
        ),
      )
      .returningAll()
      .executeTakeFirst();
    return toAttempt(row);
  }

  /** Writes what became of an attempt, unless it changed meanwhile. Returns it as it is now. */
  async settle(seen: Attempt, { state, answer, ambiguousAt }: Settlement): Promise<Attempt> {
    await this.#db
      .updateTable('attempts')
      .set({
        state,
        answer: JSON.stringify(answer),
        ...('id' in answer.body && { payment_id: String(answer.body.id) }),
        ambiguous_at: ambiguousAt,
      })
      .where('id', '=', seen.id)
      .where('state', '=', seen.state)
      .where('started_at', '=', seen.startedAt)
      .execute();
    return (await this.byId(seen.id)) ?? seen;
  }

  async byId(id: string): Promise<Attempt | null> {
    const all = this.#db.selectFrom('attempts').selectAll();
    return toAttempt(await all.where('id', '=', id).executeTakeFirst());
  }

  async byToken(orderId: string, token: string): Promise<Attempt | null> {
    const all = this.#db.selectFrom('attempts').selectAll().where('order_id', '=', orderId);
    return toAttempt(await all.where('token_hash', '=', hashToken(token)).executeTakeFirst());
  }

  /** The attempt that keeps others from paying the order. */
  async blocking(orderId: string): Promise<Attempt | null> {
    const all = this.#db.selectFrom('attempts').selectAll().where('order_id', '=', orderId);
    return toAttempt(await all.where('state', 'in', BLOCKING).executeTakeFirst());
  }

  async byPayment(paymentId: string): Promise<Attempt | null> {
    const all = this.#db.selectFrom('attempts').selectAll();
    return toAttempt(await all.where('payment_id', '=', paymentId).executeTakeFirst());
  }
}

/** Whether the attempt keeps another token from paying the same order. */
export function blocks({ state }: Attempt): boolean {
  return BLOCKING.some((blocking) => blocking === state);
}

// A card token can still be charged for days: the database keeps only enough to recognise it.
function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

function toAttempt(row: AttemptTable | undefined): Attempt | null {
  if (!row) return null;
  return attempt.parse({
    id: row.id,
    orderId: row.order_id,
    idempotencyKey: row.idempotency_key,
    state: row.state,
    paymentId: row.payment_id,
    answer: row.answer === null ? null : JSON.parse(row.answer),
    startedAt: row.started_at,
    ambiguousAt: row.ambiguous_at,
  });
}
