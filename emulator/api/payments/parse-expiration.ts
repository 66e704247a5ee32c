import type { OtherPaymentMethod } from '../../../fixtures/catalog/types.ts';
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

/**
 * Whether a method takes an expiration that a request or an update asks for at `now`.
 * @throws ApiError 400 cause 7523 outside what the method allows.
 */
export function checkExpirationRange(
  at: number,
  { expiryRange }: Pick<OtherPaymentMethod, 'expiryRange'>,
  now: number,
): void {
  if (!expiryRange) return;
  const { minMs, maxMs } = expiryRange;
  if (at < now + minMs || at > now + maxMs) throw refusal(7523);
}
