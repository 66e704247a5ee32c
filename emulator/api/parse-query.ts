import type { z } from 'zod';
import type { ApiError } from '../core/api-error.ts';
import { refusal } from '../core/refusal.ts';

/**
 * The query of a call with its types checked; a parameter without a value counts as left out, an unknown one is ignored.
 * @throws ApiError 400 cause 1, or what `refuse` gives for the first parameter in error, when it does not fit the schema.
 */
export function parseQuery<T>(
  schema: z.ZodType<T>,
  query: Record<string, string>,
  refuse: (issue: z.core.$ZodIssue | undefined) => ApiError = () => refusal(1),
): T {
  const given = Object.fromEntries(Object.entries(query).filter(([, value]) => value !== ''));
  const parsed = schema.safeParse(given);
  if (!parsed.success) throw refuse(parsed.error.issues[0]);
  return parsed.data;
}
