/** The check digit by modulus 10: weights 2, 1, 2, … from the right, products counted digit by digit. */
export function modulus10(digits: string): number {
  const sum = fromTheRight(digits).reduce((total, digit, at) => {
    const product = digit * (at % 2 === 0 ? 2 : 1);
    return total + (product > 9 ? product - 9 : product);
  }, 0);
  return (10 - (sum % 10)) % 10;
}

/** The check digit of a boleto's barcode by modulus 11: weights 2 to 9 from the right; what would be 0, 10 or 11 is 1. */
export function modulus11(digits: string): number {
  const sum = fromTheRight(digits).reduce((total, digit, at) => total + digit * (2 + (at % 8)), 0);
  const rest = 11 - (sum % 11);
  return rest > 9 ? 1 : rest;
}

function fromTheRight(digits: string): number[] {
  return [...digits].map(Number).reverse();
}
