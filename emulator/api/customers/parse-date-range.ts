import { z } from 'zod';
import type { Customer } from '../../core/customer.ts';
import { customerRefusal } from '../../core/customer-refusal.ts';

const MOMENTS = new Map<string, (customer: Customer) => number | null>([
  ['date_created', ({ createdAt }) => createdAt],
  ['date_last_updated', ({ updatedAt }) => updatedAt],
  ['date_registered', ({ dateRegistered }) => (dateRegistered === null ? null : Date.parse(dateRegistered))],
]);

const RANGE = /^(\w+):after:([^,]*),before:([^,]*)$/;

const date = z.union([z.iso.datetime({ offset: true }), z.iso.date()]);

/**
 * Which customers a `range` of a search takes: `date_created:after:<date>,before:<date>`.
 * @throws ApiError 400: 200 for another form, 201 for another field, 202 and 203 for what is no date. Source: reference of the Customers API.
 */
export function parseDateRange(range: string): (customer: Customer) => boolean {
  const [whole, field = '', after = '', before = ''] = RANGE.exec(range) ?? [];
  if (whole === undefined) throw customerRefusal(200);
  const momentOf = MOMENTS.get(field);
  if (!momentOf) throw customerRefusal(201);
  if (!date.safeParse(after).success) throw customerRefusal(202);
  if (!date.safeParse(before).success) throw customerRefusal(203);
  const [from, to] = [Date.parse(after), Date.parse(before)];
  return (customer) => {
    const at = momentOf(customer);
    return at !== null && at >= from && at <= to;
  };
}
