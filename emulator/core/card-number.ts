/** Whether the digits pass the Luhn check that every documented test card passes. */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i += 1) {
    const digit = Number(digits[digits.length - 1 - i]);
    const doubled = i % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return digits.length > 0 && sum % 10 === 0;
}

/** A card number as it may be shown: the first six and the last four digits. */
export function maskCardNumber(digits: string): string {
  return digits.length < 10 ? '*'.repeat(digits.length) : `${digits.slice(0, 6)}******${digits.slice(-4)}`;
}
