import { z } from 'zod';
import type { JournalEntry } from '../../core/journal.ts';
import { moment, text } from './parts.ts';

export const journalEntrySchema: z.ZodType<JournalEntry> = z.strictObject({
  seq: z.int(),
  at: moment,
  method: z.string(),
  path: z.string(),
  query: z.record(z.string(), z.string()),
  idempotencyKey: text,
  userAgent: text,
  body: z.unknown(),
  status: z.int(),
  answer: z.unknown(),
});
