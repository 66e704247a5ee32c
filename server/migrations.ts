import { type Kysely, type Migration, sql } from 'kysely';

/** Every change of the tables, in order. A change is added, never edited. */
export const migrations: Record<string, Migration> = {
  '001-orders-and-attempts': { up: createOrdersAndAttempts },
  '002-methods-without-a-card': { up: addMethodsWithoutACard },
};

async function createOrdersAndAttempts(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('orders')
    .ifNotExists()
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('session_id', 'text', (column) => column.notNull())
    .addColumn('site', 'text', (column) => column.notNull())
    .addColumn('amount', 'real', (column) => column.notNull())
    .addColumn('description', 'text', (column) => column.notNull())
    .addColumn('items', 'text', (column) => column.notNull())
    .addColumn('payer', 'text', (column) => column.notNull())
    .addColumn('created_at', 'integer', (column) => column.notNull())
    .execute();
  await db.schema
    .createIndex('orders_session')
    .ifNotExists()
    .on('orders')
    .columns(['session_id', 'created_at'])
    .execute();
  await db.schema
    .createTable('attempts')
    .ifNotExists()
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('order_id', 'text', (column) => column.notNull().references('orders.id'))
    .addColumn('token_hash', 'text', (column) => column.notNull())
    .addColumn('idempotency_key', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('payment_id', 'text')
    .addColumn('answer', 'text')
    .addColumn('started_at', 'integer', (column) => column.notNull())
    .addColumn('ambiguous_at', 'integer')
    .addUniqueConstraint('attempts_one_per_token', ['order_id', 'token_hash'])
    .execute();
  // The lock against two charges: one attempt that may have taken money, per order, in one statement.
  await db.schema
    .createIndex('attempts_one_blocking')
    .ifNotExists()
    .unique()
    .on('attempts')
    .column('order_id')
    .where(sql.ref('state'), 'in', ['running', 'unknown', 'paid', 'in_process'])
    .execute();
  await db.schema.createIndex('attempts_payment').ifNotExists().on('attempts').column('payment_id').execute();
}

async function addMethodsWithoutACard(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('attempts')
    .addColumn('created_at', 'integer', (column) => column.notNull().defaultTo(0))
    .execute();
  await db.schema.alterTable('attempts').addColumn('checked_at', 'integer').execute();
  await sql`update attempts set created_at = started_at`.execute(db);
  await db.schema
    .createTable('preferences')
    .ifNotExists()
    .addColumn('order_id', 'text', (column) => column.notNull().references('orders.id'))
    .addColumn('purpose', 'text', (column) => column.notNull())
    .addColumn('amount', 'real', (column) => column.notNull())
    .addColumn('idempotency_key', 'text', (column) => column.notNull())
    .addColumn('created_at', 'integer', (column) => column.notNull())
    .addColumn('preference_id', 'text')
    .addColumn('init_point', 'text')
    .addPrimaryKeyConstraint('preferences_one_per_purpose', ['order_id', 'purpose'])
    .execute();
}
