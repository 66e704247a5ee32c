import { expect, test } from '@playwright/test';
import { DEFAULT_SEED, drawVariant } from '../../emulator/brick/variant.ts';

const HUNDRED = Array.from({ length: 100 }, (_, index) => drawVariant(`seed-${index}`));

test('the same seed always draws the same variant', () => {
  expect(drawVariant('kite')).toEqual(drawVariant('kite'));
});

test('the default seed draws a plain variant that adds no time', () => {
  expect(drawVariant(DEFAULT_SEED)).toMatchObject({
    installmentsControl: 'select',
    optionList: 'open',
    wipesParentFieldsOnBin: false,
    remountsSecurityCode: false,
    telemetry: 'alive',
    readyDelayMs: 0,
  });
});

for (const property of [
  'installmentsControl',
  'optionList',
  'wipesParentFieldsOnBin',
  'remountsSecurityCode',
  'telemetry',
] as const) {
  test(`seeds draw both values of ${property}`, () => {
    expect(new Set(HUNDRED.map((variant) => variant[property])).size).toBe(2);
  });
}

test('no two seeds share class names', () => {
  expect(new Set(HUNDRED.map(({ classHash }) => classHash)).size).toBe(HUNDRED.length);
});

test('a slow variant stays fast enough for any test', () => {
  expect(Math.max(...HUNDRED.map(({ readyDelayMs }) => readyDelayMs))).toBeLessThanOrEqual(200);
});
