import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { Kysely, Migrator, SqliteDialect } from 'kysely';
import Libsql from 'libsql';
import { migrations } from './migrations.ts';

export interface OrderTable {
  id: string;
  session_id: string;
  site: string;
  amount: number;
  description: string;
  items: string;
  payer: string;
  created_at: number;
}

export interface AttemptTable {
  id: string;
  order_id: string;
  token_hash: string;
  idempotency_key: string;
  state: string;
  payment_id: string | null;
  answer: string | null;
  started_at: number;
  ambiguous_at: number | null;
  created_at: number;
  checked_at: number | null;
}

export interface PreferenceTable {
  order_id: string;
  purpose: string;
  amount: number;
  idempotency_key: string;
  created_at: number;
  preference_id: string | null;
  init_point: string | null;
}

export type Database = Kysely<{
  orders: OrderTable;
  attempts: AttemptTable;
  preferences: PreferenceTable;
}>;

/**
 * Opens the SQLite file, creating it and its folder when absent, and brings its tables up to date.
 * @throws what the file system or SQLite says when the file cannot be used
 */
export async function openDatabase(file: string): Promise<Database> {
  if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true });
  const sqlite = new Libsql(file);
  // WAL: a reader never waits for the writer. FULL: a stored idempotency key survives a power cut.
  for (const pragma of [
    'journal_mode = WAL',
    'synchronous = FULL',
    'busy_timeout = 5000',
    'foreign_keys = ON',
  ]) {
    sqlite.pragma(pragma);
  }
  const database: Database = new Kysely({ dialect: new SqliteDialect({ database: sqlite }) });
  const { error } = await new Migrator({
    db: database,
    provider: { getMigrations: async () => migrations },
  }).migrateToLatest();
  if (error) {
    await database.destroy();
    throw error;
  }
  return database;
}
