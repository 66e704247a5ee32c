import { languageOf } from '../language.ts';
import type { StatusPayment } from './status-payment.ts';

/** A moment of an answer in words, on the clocks of the payment's country: `21 de noviembre de 2026, 11:00`. */
export function dateWords(moment: string, locale: string, { time_zone: timeZone }: StatusPayment): string {
  const format = new Intl.DateTimeFormat(locale, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone,
    ...(languageOf(locale) !== 'en' && { hourCycle: 'h23' }),
  });
  return format.format(Date.parse(moment));
}
