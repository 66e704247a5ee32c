import { z } from 'zod';
import { badRequest } from '../core/api-error.ts';
import type { Payment } from '../core/payment.ts';
import { renderPayment } from '../core/render-payment.ts';
import type { Universe } from '../core/universe.ts';

const SORTS = {
  id: (p: Payment) => p.id,
  date_created: (p: Payment) => p.createdAt,
  date_approved: (p: Payment) => p.approvedAt ?? 0,
  date_last_updated: (p: Payment) => p.updatedAt,
};

const querySchema = z.object({
  external_reference: z.string().optional(),
  status: z.string().optional(),
  sort: z.enum(['id', 'date_created', 'date_approved', 'date_last_updated']).default('date_created'),
  criteria: z.enum(['asc', 'desc']).default('desc'),
  limit: z.coerce.number().int().min(1).max(50).default(30),
  offset: z.coerce.number().int().min(0).default(0),
});

const CAUSES: Record<string, readonly [number, string]> = {
  sort: [1003, 'Invalid sort'],
  criteria: [1004, 'Invalid criteria'],
};

/**
 * A page of the universe's payments, by `external_reference` and `status`.
 * @throws ApiError 400 cause 1003, 1004 or 1000 for a bad sort, criteria or page.
 */
export function searchPayments(universe: Universe, query: Record<string, string>): Record<string, unknown> {
  const parsed = querySchema.safeParse(query);
  if (!parsed.success) {
    const field = String(parsed.error.issues[0]?.path[0]);
    throw badRequest(...(CAUSES[field] ?? ([1000, 'Number of rows exceeded the limits'] as const)));
  }
  const { sort, criteria, limit, offset, status, external_reference: reference } = parsed.data;
  const found = [...universe.payments.values()].filter(
    (payment) =>
      (reference === undefined || payment.echo.externalReference === reference) &&
      (status === undefined || payment.status === status),
  );
  const direction = criteria === 'asc' ? 1 : -1;
  found.sort((a, b) => direction * (SORTS[sort](a) - SORTS[sort](b) || a.id - b.id));
  return {
    paging: { total: found.length, limit, offset },
    results: found.slice(offset, offset + limit).map(renderPayment),
  };
}
