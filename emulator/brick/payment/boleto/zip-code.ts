const DIGITS = 8;

/** The digits of a postal code of Brazil, as far as they are typed. */
export function bareZipCode(text: string): string {
  return text.replace(/\D/g, '').slice(0, DIGITS);
}

/** A postal code as it is shown: `99999-999`. */
export function formatZipCode(text: string): string {
  const bare = bareZipCode(text);
  return bare.length > 5 ? `${bare.slice(0, 5)}-${bare.slice(5)}` : bare;
}

export function isWholeZipCode(text: string): boolean {
  return bareZipCode(text).length === DIGITS;
}
