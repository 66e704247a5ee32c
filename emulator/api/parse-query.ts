import type { z } from 'zod';
import type { ApiCause } from '../../fixtures/catalog/causes/api-cause.ts';
import { PAYMENT_METHOD_CAUSES } from '../../fixtures/catalog/causes/payment-method-causes.ts';
import { refusalOf } from '../core/refusal.ts';

/**
 * The query of a call; a parameter without a value counts as left out.
 * @throws ApiError with `cause` when it does not fit the schema.
 */
export function parseQuery<T>(
  schema: z.ZodType<T>,
  query: Record<string, string>,
  cause: ApiCause = PAYMENT_METHOD_CAUSES[1],
): T {
  const given = Object.fromEntries(Object.entries(query).filter(([, value]) => value !== ''));
  const parsed = schema.safeParse(given);
  if (!parsed.success) throw refusalOf(cause);
  return parsed.data;
}
