import { refusal } from '../../core/refusal.ts';
import { wireMoment } from '../../core/wire-moment.ts';

const WITH_SECONDS = /T\d{2}:\d{2}:\d{2}(?:\.\d{1,3})?[+-]\d{2}:?\d{2}$/;

/**
 * The moment (epoch ms) of `date_of_expiration`: it needs an explicit offset, which `Z` is not, and lies ahead of `now`.
 * @throws ApiError 400 cause 23 or 7523. Source: reference of the Payments API.
 */
export function parseExpiration(date: string, now: number): number {
  const at = WITH_SECONDS.test(date) ? wireMoment(date) : null;
  if (at === null) throw refusal(23);
  if (at <= now) throw refusal(7523);
  return at;
}
