/** A moment of an answer in words, on the buyer's clock: `21 de noviembre de 2026, 11:00`. */
export function dateWords(moment: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }).format(new Date(moment));
}
