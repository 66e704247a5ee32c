import type { Database, OrderTable } from './database.ts';
import { type Order, order } from './order.ts';

/** Orders in the database. Every read names the session, so that nobody reads another buyer's order. */
export class OrderStore {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  /** Resolves while the database answers. */
  async ping(): Promise<void> {
    await this.#db.selectFrom('orders').select('id').limit(1).execute();
  }

  async add({ id, sessionId, site, amount, description, items, payer }: Order): Promise<void> {
    const row: OrderTable = {
      id,
      session_id: sessionId,
      site,
      amount,
      description,
      items: JSON.stringify(items),
      payer: JSON.stringify(payer),
      created_at: Date.now(),
    };
    await this.#db.insertInto('orders').values(row).execute();
  }

  /** The session's order with that id or, without an id, its newest one. */
  async ofSession(sessionId: string, id?: string): Promise<Order | null> {
    const all = this.#db.selectFrom('orders').selectAll().where('session_id', '=', sessionId);
    const wanted =
      id === undefined ? all.orderBy('created_at', 'desc').orderBy('id') : all.where('id', '=', id);
    return toOrder(await wanted.limit(1).executeTakeFirst());
  }
}

function toOrder(row: OrderTable | undefined): Order | null {
  if (!row) return null;
  return order.parse({
    id: row.id,
    sessionId: row.session_id,
    site: row.site,
    amount: row.amount,
    description: row.description,
    items: JSON.parse(row.items),
    payer: JSON.parse(row.payer),
  });
}
