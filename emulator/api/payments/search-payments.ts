import { z } from 'zod';
import { DAY_MS } from '../../../fixtures/catalog/durations.ts';
import type { ApiError } from '../../core/api-error.ts';
import { moneyReleaseAt, type Payment } from '../../core/payment.ts';
import { refusal } from '../../core/refusal.ts';
import { addMonths, searchMoment } from '../../core/search-moment.ts';
import type { Universe } from '../../core/universe.ts';
import { parseQuery } from '../parse-query.ts';
import type { PaymentPage } from './payment-answer.ts';
import { renderSearchResult } from './render-search-result.ts';

const MOMENTS = {
  date_created: (payment: Payment) => payment.createdAt,
  date_last_updated: (payment: Payment) => payment.updatedAt,
  date_approved: (payment: Payment) => payment.approvedAt,
  money_release_date: moneyReleaseAt,
};

const SORTS = { ...MOMENTS, id: (payment: Payment) => payment.id };

const RANGES = ['date_created', 'date_last_updated', 'date_approved', 'money_release_date'] as const;

const page = z.coerce.number().int().min(0);

/** The query of `GET /v1/payments/search`; other parameters are ignored. */
export const searchQuerySchema = z.object({
  external_reference: z.string().optional(),
  status: z.string().optional(),
  'payer.id': z.string().optional(),
  'collector.id': z.string().optional(),
  store_id: z.string().optional(),
  pos_id: z.string().optional(),
  range: z.enum(RANGES).default('date_created'),
  begin_date: z.string().default('NOW-3MONTHS'),
  end_date: z.string().default('NOW'),
  sort: z.enum([...RANGES, 'id']).default('date_created'),
  criteria: z.enum(['asc', 'desc']).default('desc'),
  limit: page.max(50).default(30),
  offset: page.default(0),
});

type SearchQuery = z.infer<typeof searchQuerySchema>;

const WIDEST_MS = 365 * DAY_MS;

/**
 * A page of the universe's payments, the newest first unless another order is asked for; `linkOrigin` replaces the hosts of links.
 * @throws ApiError 400: 1000 for too many rows, 1001 for a date, 1003 and 1004 for the order, 9062 for more than 365 days, 1 for the rest.
 */
export function searchPayments(
  universe: Universe,
  query: Record<string, string>,
  linkOrigin: string | null,
): PaymentPage {
  const asked = parseQuery(searchQuerySchema, query, refusedParameter);
  const now = universe.now();
  const isWithin = withinRange(asked, now);
  const oldest = addMonths(now, -12);
  const found = universe.payments
    .all()
    .filter((payment) => payment.createdAt >= oldest && isWithin(payment) && matches(payment, asked));
  const { limit, offset } = asked;
  return {
    paging: { total: found.length, limit, offset },
    results: inOrder(found, asked)
      .slice(offset, offset + limit)
      .map((payment) => renderSearchResult(payment, { now, linkOrigin })),
  };
}

function refusedParameter(issue: z.core.$ZodIssue | undefined): ApiError {
  const field = String(issue?.path[0]);
  if (field === 'sort') return refusal(1003);
  if (field === 'criteria') return refusal(1004);
  return refusal(field === 'limit' && issue?.code === 'too_big' ? 1000 : 1);
}

function withinRange(
  { range, begin_date, end_date }: SearchQuery,
  now: number,
): (payment: Payment) => boolean {
  const begin = searchMoment(begin_date, now);
  const end = searchMoment(end_date, now);
  if (begin === null || end === null) throw refusal(1001);
  if (end - begin > WIDEST_MS) throw refusal(9062);
  const momentOf = MOMENTS[range];
  return (payment) => {
    const at = momentOf(payment);
    return at !== null && at >= begin && at <= end;
  };
}

function matches(payment: Payment, asked: SearchQuery): boolean {
  const { external_reference: reference, status } = asked;
  return (
    (reference === undefined || payment.echo.externalReference === reference) &&
    (status === undefined || payment.status === status) &&
    (asked['payer.id'] === undefined || payment.payer.id === asked['payer.id']) &&
    (asked['collector.id'] === undefined || String(payment.collectorId) === asked['collector.id']) &&
    // Nothing is sold over a counter here.
    asked.store_id === undefined &&
    asked.pos_id === undefined
  );
}

function inOrder(payments: Payment[], { sort, criteria }: SearchQuery): Payment[] {
  const direction = criteria === 'asc' ? 1 : -1;
  const keyOf = SORTS[sort];
  return payments.sort((a, b) => direction * ((keyOf(a) ?? 0) - (keyOf(b) ?? 0) || a.id - b.id));
}
