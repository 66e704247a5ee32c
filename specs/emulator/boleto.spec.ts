import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { boletoBarcode, digitableLine, dueFactor } from '../../emulator/core/boleto.ts';
import { modulus10, modulus11 } from '../../emulator/core/check-digits.ts';

// FEBRABAN's published example.
const PUBLISHED = '00193373700000001000500940144816060680935031';

test('the digit that checks a barcode is that of the published example', () => {
  expect(modulus11(PUBLISHED.slice(0, 4) + PUBLISHED.slice(5))).toBe(3);
});

test('the line to type is that of the published example', () => {
  expect(digitableLine(PUBLISHED)).toBe('00190500954014481606906809350314337370000000100');
});

for (const [due, factor] of [
  ['2000-07-03T23:59:59-03:00', '1000'],
  ['2023-02-27T22:59:59-04:00', '9274'],
  ['2025-02-21T23:59:59-03:00', '9999'],
  ['2025-02-22T00:00:00-03:00', '1000'],
  ['2026-11-23T22:59:59-04:00', '1639'],
] as const) {
  test(`a boleto due at ${due} has the factor ${factor}`, () => {
    expect(dueFactor(Date.parse(due))).toBe(factor);
  });
}

const boletos = fc.record({
  reference: fc.integer({ min: 0, max: 9_999_999_999 }).map((digits) => String(digits).padStart(10, '0')),
  amount: fc.integer({ min: 1, max: 9_999_999_999 }).map((cents) => cents / 100),
  dueAt: fc.integer({ min: Date.UTC(2001, 0, 1), max: Date.UTC(2049, 0, 1) }),
});

test('a barcode holds its amount, its number and a digit from 1 to 9 that checks them', () => {
  fc.assert(
    fc.property(boletos, (boleto) => {
      const barcode = boletoBarcode(boleto);

      expect(barcode).toMatch(/^\d{4}[1-9]\d{39}$/);
      expect(Number(barcode.slice(9, 19))).toBe(Math.round(boleto.amount * 100));
      expect(barcode).toContain(boleto.reference);
      expect(sumOfEleven(barcode.slice(0, 4) + barcode.slice(5)) % 11).toBe(leftOver(barcode));
    }),
  );
});

test('a line to type holds the whole barcode, in three checked fields and the rest', () => {
  fc.assert(
    fc.property(boletos, (boleto) => {
      const barcode = boletoBarcode(boleto);
      const line = digitableLine(barcode);
      const [one, two, three] = [line.slice(0, 10), line.slice(10, 21), line.slice(21, 32)];

      expect(line).toMatch(/^\d{47}$/);
      for (const field of [one, two, three]) expect(Number(field.at(-1))).toBe(modulus10(field.slice(0, -1)));
      expect(one.slice(0, 4) + line.slice(32) + one.slice(4, 9) + two.slice(0, 10) + three.slice(0, 10)).toBe(
        barcode,
      );
    }),
  );
});

test('one wrong digit of a field is found by its check digit', () => {
  fc.assert(
    fc.property(
      fc.stringMatching(/^\d{10}$/),
      fc.nat({ max: 9 }),
      fc.integer({ min: 1, max: 9 }),
      (field, at, by) => {
        const wrong = [...field].map((digit, i) => (i === at ? (Number(digit) + by) % 10 : digit)).join('');

        expect(modulus10(wrong)).not.toBe(modulus10(field));
      },
    ),
  );
});

// Counted another way than the code does: from the left, with weights that follow from the place.
function sumOfEleven(digits: string): number {
  return [...digits].reduce(
    (sum, digit, at) => sum + Number(digit) * (((digits.length - 1 - at) % 8) + 2),
    0,
  );
}

// The rest that the check digit tells; 1 stands for three rests.
function leftOver(barcode: string): number {
  const rest = sumOfEleven(barcode.slice(0, 4) + barcode.slice(5)) % 11;
  const digit = Number(barcode[4]);
  return digit === 1 && rest < 2 ? rest : 11 - digit;
}
