import { DAY_MS, HOUR_MS } from '../../fixtures/catalog/durations.ts';
import { EXPIRATIONS } from '../../fixtures/catalog/expirations.ts';
import type { OtherPaymentMethod } from '../../fixtures/catalog/types.ts';
import { PENDING_MS } from './deferred-capture.ts';

const BRASILIA_MS = -3 * HOUR_MS;
const DUE_IN_BRASILIA = new Set(['bolbradesco', 'pec']);

/** When a payment is due, as answers tell it, and when it ends by itself (epoch ms). */
export interface Due {
  dateOfExpiration: number | null;
  expiresAt: number;
}

/**
 * When a payment without a card is due that is made at `now`, with what its request asked for.
 * PSE ends after its quarter of an hour whatever is asked; a recorded answer of it names no date.
 * Where no source tells a default, it is the life of any open payment.
 */
export function dueOf(method: OtherPaymentMethod, asked: number | null, now: number): Due {
  if (method.id === 'pse') {
    const end = now + EXPIRATIONS.pse.defaultMs;
    return { dateOfExpiration: asked, expiresAt: Math.min(asked ?? end, end) };
  }
  const dueAt = asked ?? defaultDue(method, now);
  return { dateOfExpiration: dueAt, expiresAt: dueAt };
}

function defaultDue({ id, defaultExpiryMs }: OtherPaymentMethod, now: number): number {
  const end = now + (defaultExpiryMs ?? PENDING_MS);
  // A recorded Pix ends a second early.
  if (id === 'pix') return end - 1_000;
  return DUE_IN_BRASILIA.has(id) ? endOfBusinessDay(end) : end;
}

// Holidays of banks are not known here, only weekends.
function endOfBusinessDay(moment: number): number {
  const local = moment + BRASILIA_MS;
  const midnight = local - (local % DAY_MS);
  const weekday = new Date(midnight).getUTCDay();
  const daysToMonday = weekday === 6 ? 2 : weekday === 0 ? 1 : 0;
  return midnight + (daysToMonday + 1) * DAY_MS - 1_000 - BRASILIA_MS;
}
