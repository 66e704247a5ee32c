import { randomUUID } from 'node:crypto';
import type { Database, PreferenceTable } from './database.ts';
import type { Order } from './order.ts';

/** What the buyer wants at Mercado Pago: pay with the account, or in instalments without a card. */
export type Purpose = 'wallet_purchase' | 'onboarding_credits';

/** A preference that was made, or whose key is stored and which may have been made. */
export interface Preference {
  orderId: string;
  purpose: Purpose;
  amount: number;
  idempotencyKey: string;
  createdAt: number;
  /** Null until Mercado Pago has answered. */
  made: { id: string; initPoint: string } | null;
}

/** Preferences in the database: one per order and purpose, for as long as its amount and its time hold. */
export class PreferenceStore {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  /** The preference of the order; a new one, not made yet, when there is none that is younger than `lifeMs`. */
  async claim({ id, amount }: Order, purpose: Purpose, lifeMs: number): Promise<Preference> {
    const fresh = {
      amount,
      idempotency_key: randomUUID(),
      created_at: Date.now(),
      preference_id: null,
      init_point: null,
    };
    const row = await this.#db
      .insertInto('preferences')
      .values({ order_id: id, purpose, ...fresh })
      .onConflict((conflict) =>
        conflict
          .columns(['order_id', 'purpose'])
          .doUpdateSet(fresh)
          .where(({ or, eb }) =>
            or([
              eb('preferences.amount', '!=', amount),
              eb('preferences.created_at', '<', fresh.created_at - lifeMs),
            ]),
          ),
      )
      .returningAll()
      .executeTakeFirst();
    return toPreference(row ?? (await this.#row(id, purpose)), purpose);
  }

  /** Writes down what Mercado Pago made of it. */
  async settle({ orderId, purpose, idempotencyKey }: Preference, made: { id: string; initPoint: string }) {
    await this.#db
      .updateTable('preferences')
      .set({ preference_id: made.id, init_point: made.initPoint })
      .where('order_id', '=', orderId)
      .where('purpose', '=', purpose)
      .where('idempotency_key', '=', idempotencyKey)
      .execute();
  }

  /** When the order's first preference was made, in milliseconds since 1970; null when it has none. */
  async since(orderId: string): Promise<number | null> {
    const row = await this.#db
      .selectFrom('preferences')
      .select(({ fn }) => fn.min('created_at').as('since'))
      .where('order_id', '=', orderId)
      .executeTakeFirst();
    return row?.since ?? null;
  }

  #row(orderId: string, purpose: Purpose): Promise<PreferenceTable> {
    return this.#db
      .selectFrom('preferences')
      .selectAll()
      .where('order_id', '=', orderId)
      .where('purpose', '=', purpose)
      .executeTakeFirstOrThrow();
  }
}

function toPreference(row: PreferenceTable, purpose: Purpose): Preference {
  const { preference_id: id, init_point: initPoint } = row;
  return {
    orderId: row.order_id,
    purpose,
    amount: row.amount,
    idempotencyKey: row.idempotency_key,
    createdAt: row.created_at,
    made: id !== null && initPoint !== null ? { id, initPoint } : null,
  };
}
