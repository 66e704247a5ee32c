import Database from 'libsql';

/** Makes every attempt look that much older. */
export function ageAttempts(shopEnvironment: Record<string, string>, ms: number): void {
  const database = new Database((shopEnvironment.DATABASE_URL ?? '').replace(/^file:/, ''));
  try {
    database.pragma('busy_timeout = 5000');
    database
      .prepare(
        'UPDATE attempts SET started_at = started_at - ?, ambiguous_at = ambiguous_at - ?, created_at = created_at - ?',
      )
      .run(ms, ms, ms);
  } finally {
    database.close();
  }
}
