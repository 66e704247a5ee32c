import { languageOf } from '../language.ts';
import type { StatusPayment } from './status-payment.ts';

const MINUTE_MS = 60_000;

/** A moment of an answer in words, on the clocks of the payment's country: `21 de noviembre de 2026, 11:00`. */
export function dateWords(moment: string, locale: string, { utc_offset: offset }: StatusPayment): string {
  const format = new Intl.DateTimeFormat(locale, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'UTC',
    ...(languageOf(locale) !== 'en' && { hourCycle: 'h23' }),
  });
  return format.format(Date.parse(moment) + minutesOf(offset) * MINUTE_MS);
}

// Not every browser takes an offset as a time zone.
function minutesOf(offset: string): number {
  const [hours = 0, minutes = 0] = offset.slice(1).split(':').map(Number);
  return (hours * 60 + minutes) * (offset.startsWith('-') ? -1 : 1);
}
