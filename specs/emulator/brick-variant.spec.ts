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
    binDelayMs: 0,
  });
});

for (const property of [
  'installmentsControl',
  'optionList',
  'wipesParentFieldsOnBin',
  'remountsSecurityCode',
  'telemetry',
  'formMarks',
  'problemRole',
  'binFailure',
  'doubleClick',
  'blockedBundle',
  'ticketRows',
  'placesControl',
  'stepNames',
] as const) {
  test(`seeds draw both values of ${property}`, () => {
    expect(new Set(HUNDRED.map((variant) => variant[property])).size).toBe(2);
  });
}

test('no two seeds share class names', () => {
  expect(new Set(HUNDRED.map(({ classHash }) => classHash)).size).toBe(HUNDRED.length);
});

test('seeds draw three elements for problems', () => {
  expect(new Set(HUNDRED.map(({ problemTag }) => problemTag))).toEqual(new Set(['p', 'span', 'div']));
});

for (const name of [
  'option',
  'optionValue',
  'installments',
  'identificationType',
  'issuer',
  'place',
  'entityType',
  'bank',
  'state',
  'city',
  'neighborhood',
  'street',
  'streetNumber',
  'complement',
] as const) {
  test(`no two seeds share the name ${name}`, () => {
    expect(new Set(HUNDRED.map(({ names }) => names[name])).size).toBe(HUNDRED.length);
  });
}

const HUNDRED_SLOW = Array.from({ length: 100 }, (_, index) => drawVariant(`seed-${index}`, { slow: true }));

for (const delay of ['readyDelayMs', 'binDelayMs'] as const) {
  test(`${delay} is drawn only when slow variants are asked for`, () => {
    expect(new Set(HUNDRED.map((variant) => variant[delay]))).toEqual(new Set([0]));
    expect(new Set(HUNDRED_SLOW.map((variant) => variant[delay])).size).toBe(3);
  });
}

test('asking for slow variants changes nothing but time', () => {
  const timeless = HUNDRED_SLOW.map((variant) => ({ ...variant, readyDelayMs: 0, binDelayMs: 0 }));

  expect(timeless).toEqual(HUNDRED);
});

test('a slow variant stays fast enough for any test', () => {
  expect(Math.max(...HUNDRED_SLOW.map(({ readyDelayMs }) => readyDelayMs))).toBeLessThanOrEqual(500);
});
