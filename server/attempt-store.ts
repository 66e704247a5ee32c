import { createHash, randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { type Answer, type Attempt, attempt } from './attempt.ts';
import type { AttemptTable, Database } from './database.ts';
import type { PaymentAnswer } from './payment-answer.ts';

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
      .values(newRow(orderId, token))
      .onConflict((conflict) => conflict.doNothing())
      .returningAll()
      .executeTakeFirst();
    return toAttempt(row);
  }

  /** An attempt for a payment that Mercado Pago's own pages made; `surplus` when another one holds the order. */
  async adopt(
    orderId: string,
    payment: PaymentAnswer,
    { state, answer }: Settlement,
  ): Promise<Attempt | null> {
    const paymentId = String(payment.id);
    const row = newRow(orderId, `payment ${paymentId}`);
    await this.#db
      .insertInto('attempts')
      .values({
        ...row,
        state: unlessHeld(row, state),
        payment_id: paymentId,
        answer: JSON.stringify(answer),
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    return this.byPayment(paymentId);
  }

  /** The same attempt running again, or null when someone else took it or another attempt blocks the order. */
  async takeOver(seen: Attempt, ambiguousAt: number | null): Promise<Attempt | null> {
    const row = await this.#db
      .updateTable('attempts')
      .set({
        state: 'running',
        started_at: Math.max(Date.now(), seen.startedAt + 1),
        ambiguous_at: ambiguousAt,
        // Nothing was sent that this request has to repeat: the buyer's time to pay begins now.
        ...(ambiguousAt === null && { created_at: Date.now() }),
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
        // A cancelled voucher that is paid after all must not push out the payment that replaced it.
        state: blocks(seen) ? state : unlessHeld({ id: seen.id, order_id: seen.orderId }, state),
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

  /** How many attempts of the order have ended without money. */
  async countEnded(orderId: string): Promise<number> {
    const { ended } = await this.#db
      .selectFrom('attempts')
      .select(({ fn }) => fn.countAll<number>().as('ended'))
      .where('order_id', '=', orderId)
      .where('state', 'in', ['rejected', 'refused'])
      .executeTakeFirstOrThrow();
    return ended;
  }

  /** Whether it is time to ask Mercado Pago about an attempt again; says so once per `intervalMs`. */
  async mayCheck(id: string, intervalMs: number): Promise<boolean> {
    const now = Date.now();
    const row = await this.#db
      .updateTable('attempts')
      .set({ checked_at: now })
      .where('id', '=', id)
      .where(({ or, eb }) => or([eb('checked_at', 'is', null), eb('checked_at', '<', now - intervalMs)]))
      .returning('id')
      .executeTakeFirst();
    return row !== undefined;
  }

  async byPayment(paymentId: string): Promise<Attempt | null> {
    const all = this.#db.selectFrom('attempts').selectAll();
    return toAttempt(await all.where('payment_id', '=', paymentId).executeTakeFirst());
  }
}

/** Whether the attempt keeps another token from paying the same order. */
export function blocks({ state }: Pick<Attempt, 'state'>): boolean {
  return BLOCKING.some((blocking) => blocking === state);
}

function newRow(orderId: string, token: string): AttemptTable {
  const now = Date.now();
  return {
    id: randomUUID(),
    order_id: orderId,
    token_hash: hashToken(token),
    idempotency_key: randomUUID(),
    state: 'running',
    payment_id: null,
    answer: null,
    started_at: now,
    ambiguous_at: null,
    created_at: now,
    checked_at: null,
  };
}

// One statement with the write it belongs to: two payments may not hold one order.
function unlessHeld({ id, order_id }: Pick<AttemptTable, 'id' | 'order_id'>, state: Attempt['state']) {
  if (!blocks({ state })) return state;
  return sql<string>`case when exists (select 1 from attempts as other where other.order_id = ${order_id}
    and other.id <> ${id} and other.state in (${sql.join([...BLOCKING])})) then 'surplus' else ${state} end`;
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
    createdAt: row.created_at,
  });
}
