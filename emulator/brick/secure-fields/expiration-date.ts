/** A month of the calendar: `month` 1-12, `year` of four digits. */
export interface CalendarMonth {
  month: number;
  year: number;
}

/**
 * `MM/YY` from what was typed so far: `1130` and `11/30` alike, `3` means `03`.
 * With a `yearLength` of 4 a year may have four digits; with 2 a longer one is cut to its end.
 */
export function formatExpirationDate(text: string, yearLength: 2 | 4 = 2): string {
  const lonelyMonth = /^\s*(\d)\s*\//.exec(text);
  const digits = (lonelyMonth ? `0${text.trim()}` : text).replace(/\D/g, '');
  const padded = /^[2-9]/.test(digits) ? `0${digits}` : digits;
  const month = padded.slice(0, 2);
  const isCut = yearLength === 2 && padded.length === 6;
  const year = isCut ? padded.slice(4) : padded.slice(2, 2 + yearLength);
  return year ? `${month}/${year}` : month;
}

/** The two halves of what an expiration field shows; either may be empty. */
export function splitExpirationDate(text: string): { month: string; year: string } {
  const [month = '', year = ''] = text.split('/');
  return { month, year };
}

/** The year that two or four digits stand for. */
export function fullYear(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}
