import { badRequest } from '../core/api-error.ts';

const WITH_OFFSET = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,3})?[+-]\d{2}:?\d{2}$/;

/**
 * `date_of_expiration` needs an explicit offset, which `Z` is not, and lies ahead of `now` (epoch ms).
 * @throws ApiError 400 cause 23 or 7523. Source: reference of the Payments API.
 */
export function checkExpiration(date: string | null | undefined, now: number): void {
  if (date === undefined || date === null) return;
  const at = WITH_OFFSET.test(date) ? Date.parse(date) : Number.NaN;
  if (Number.isNaN(at)) {
    throw badRequest(23, "date_of_expiration must be valid date and format (yyyy-MM-dd'T'HH:mm:ssz)");
  }
  if (at <= now) throw badRequest(7523, 'Invalid expiration date');
}
