import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../fixtures/catalog/durations.ts';
import { wireMoment } from './wire-moment.ts';

const UNIT_MS: Record<string, number> = { MINUTE: MINUTE_MS, HOUR: HOUR_MS, DAY: DAY_MS };

const RELATIVE = /^NOW(?:([+-])(\d{1,4})(MINUTE|HOUR|DAY|MONTH|YEAR)S?)?$/;

/**
 * A moment (epoch ms) as searches take it: ISO 8601 with its offset, or relative such as `NOW-3MONTHS`; null for neither.
 * A `+` that a client did not escape arrives as a space.
 */
export function searchMoment(text: string, now: number): number | null {
  const written = text.trim().replace(' ', '+');
  const relative = RELATIVE.exec(written.toUpperCase());
  return relative ? shifted(now, relative) : wireMoment(written);
}

function shifted(now: number, [, sign, count, unit]: RegExpExecArray): number {
  if (!sign || !unit) return now;
  const steps = Number(count) * (sign === '-' ? -1 : 1);
  const ms = UNIT_MS[unit];
  if (ms !== undefined) return now + steps * ms;
  return addMonths(now, unit === 'YEAR' ? steps * 12 : steps);
}

/** The same day some months later or earlier, or the last one of a month that is shorter. */
export function addMonths(at: number, months: number): number {
  const date = new Date(at);
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  const daysInMonth = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(day, daysInMonth));
  return date.getTime();
}
