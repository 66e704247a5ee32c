/** A month of the calendar: `month` 1-12, `year` of four digits. */
export interface CalendarMonth {
  month: number;
  year: number;
}

/** `MM/YY` from what was typed so far: `1130` and `11/30` alike, `3` means `03`. */
export function formatExpirationDate(text: string): string {
  const lonelyMonth = /^\s*(\d)\s*\//.exec(text);
  const digits = (lonelyMonth ? `0${text.trim()}` : text).replace(/\D/g, '');
  const padded = /^[2-9]/.test(digits) ? `0${digits}` : digits;
  const month = padded.slice(0, 2);
  const year = padded.length === 6 ? padded.slice(4) : padded.slice(2, 4);
  return year ? `${month}/${year}` : month;
}

/** The month that `MM/YY` stands for; null when it is none. */
export function parseExpirationDate(text: string): CalendarMonth | null {
  const match = /^(\d{2})\/(\d{2})$/.exec(text);
  const month = Number(match?.[1]);
  return match && month >= 1 && month <= 12 ? { month, year: 2000 + Number(match[2]) } : null;
}

/** Whether a card that expires at the end of `date` is past use in `now`. */
export function isExpired(date: CalendarMonth, now: CalendarMonth): boolean {
  return date.year < now.year || (date.year === now.year && date.month < now.month);
}
