/** The most digits that any card number has. */
const LONGEST = 19;
const AMEX = /^3[47]/;

function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}

/** Groups of four, or 4-6-5 for American Express; digits beyond `length` (the brand's, when known) are dropped. */
export function formatCardNumber(text: string, length: number | null): string {
  const amex = AMEX.test(digitsOf(text));
  const digits = digitsOf(text).slice(0, length ?? (amex ? 15 : LONGEST));
  const groups = amex ? /^(\d{1,4})(\d{1,6})?(\d{1,9})?/ : /(\d{1,4})/g;
  const parts = amex ? groups.exec(digits)?.slice(1) : digits.match(groups);
  return (parts ?? []).filter(Boolean).join(' ');
}

/** Whether the last digit is the check digit of the others (ISO/IEC 7812). */
export function passesLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, character, index) => {
    const digit = Number(character) * (index % 2 === 1 ? 2 : 1);
    return total + (digit > 9 ? digit - 9 : digit);
  }, 0);
  return digits.length > 0 && sum % 10 === 0;
}
