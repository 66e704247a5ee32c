import { z } from 'zod';
import type { ApiError } from '../../core/api-error.ts';
import { type Customer, hasEmail } from '../../core/customer.ts';
import { customerRefusal } from '../../core/customer-refusal.ts';
import type { Universe } from '../../core/universe.ts';
import { parseQuery } from '../parse-query.ts';
import type { CustomerPage } from './customer-answer.ts';
import { parseDateRange } from './parse-date-range.ts';
import { renderCustomer } from './render-customer.ts';

const count = z.coerce.number().int();

/** The query of `GET /v1/customers/search`; other parameters are ignored. The highest limit is inferred. */
export const customerSearchSchema = z.object({
  email: z.string().optional(),
  range: z
    .string()
    .optional()
    .describe('`date_created:after:<date>,before:<date>`; `date_last_updated` and `date_registered` alike.'),
  limit: count.min(1).max(100).default(10),
  offset: count.min(0).default(0),
});

/**
 * A page of the seller's customers, the oldest first.
 * @throws ApiError 400: 200 for a limit or an offset out of range, 200 to 203 for a range of dates.
 */
export function searchCustomers(universe: Universe, query: Record<string, string>): CustomerPage {
  const { email, range, limit, offset } = parseQuery(customerSearchSchema, query, outOfRange);
  const isWithin = range === undefined ? () => true : parseDateRange(range);
  const hasAddress = (customer: Customer) => email === undefined || hasEmail(customer, email);
  const found = [...universe.customers.values()].filter(
    (customer) => hasAddress(customer) && isWithin(customer),
  );
  return {
    paging: { limit, offset, total: found.length },
    results: found.slice(offset, offset + limit).map((customer) => renderCustomer(customer, universe)),
  };
}

function outOfRange(): ApiError {
  return customerRefusal(200, { description: 'limit must be 1 to 100, and offset 0 or more' });
}
