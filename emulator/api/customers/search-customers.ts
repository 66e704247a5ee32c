import { z } from 'zod';
import { type Customer, hasEmail } from '../../core/customer.ts';
import { customerRefusal } from '../../core/customer-refusal.ts';
import type { Universe } from '../../core/universe.ts';
import type { CustomerPage } from './customer-answer.ts';
import { parseDateRange } from './parse-date-range.ts';
import { renderCustomer } from './render-customer.ts';

const count = z.coerce.number().int();

/** The query of `GET /v1/customers/search`; other parameters are ignored. The highest limit is inferred. */
export const customerSearchSchema = z.object({
  email: z.string().optional(),
  range: z.string().optional(),
  limit: count.min(1).max(100).default(10),
  offset: count.min(0).default(0),
});

/**
 * A page of the seller's customers, the oldest first.
 * @throws ApiError 400: 200 for a limit or an offset out of range, 200 to 203 for a range of dates.
 */
export function searchCustomers(universe: Universe, query: Record<string, string>): CustomerPage {
  const { email, range, limit, offset } = parseQuery(query);
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

function parseQuery(query: Record<string, string>): z.infer<typeof customerSearchSchema> {
  const given = Object.fromEntries(Object.entries(query).filter(([, value]) => value !== ''));
  const parsed = customerSearchSchema.safeParse(given);
  if (!parsed.success) {
    throw customerRefusal(200, { description: 'limit must be 1 to 100, and offset 0 or more' });
  }
  return parsed.data;
}
