import { HOUR_MS } from '../../fixtures/catalog/durations.ts';

const OFFSET_MS = -4 * HOUR_MS;

// One answer writes the same moment many times.
let last = { ms: Number.NaN, text: '' };

/** A moment as the Payments API writes it: `2026-11-20T15:00:00.000-04:00`, whatever the country. */
export function mpDate(ms: number): string {
  if (ms !== last.ms) last = { ms, text: `${new Date(ms + OFFSET_MS).toISOString().slice(0, -1)}-04:00` };
  return last.text;
}

/** A moment as preferences and merchant orders write it: `2026-11-20T15:00:00.000+00:00`. */
export function utcDate(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, -1)}+00:00`;
}

/** A moment as the `data` of an error cause writes it: `20-11-2026T19:00:00UTC;<request id>`. */
export function causeData(ms: number, requestId: string): string {
  const [year, month, day, time] = new Date(ms).toISOString().slice(0, 19).split(/[-T]/);
  return `${day}-${month}-${year}T${time}UTC;${requestId}`;
}
