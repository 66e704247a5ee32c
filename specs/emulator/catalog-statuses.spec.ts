import { expect, test } from '@playwright/test';
import { EXPIRATIONS } from '../../fixtures/catalog/expirations.ts';
import { FORBIDDEN_TRANSITIONS } from '../../fixtures/catalog/forbidden-transitions.ts';
import { HOLDERS } from '../../fixtures/catalog/holders.ts';
import { REFUND_LIMITS } from '../../fixtures/catalog/refund-limits.ts';
import { STATUS_DETAILS } from '../../fixtures/catalog/status-details.ts';
import { STATUS_TRANSITIONS } from '../../fixtures/catalog/status-transitions.ts';
import { THREE_DS_CARDS } from '../../fixtures/catalog/three-ds-cards.ts';

const PAIRS = STATUS_DETAILS.map(({ status, statusDetail }) => `${status}/${statusDetail}`);
const DAY_MS = 86_400_000;

test('a payment can have 53 different pairs of status and detail', () => {
  expect(new Set(PAIRS).size).toBe(53);
});

test('17 cardholder names choose how a test payment ends', () => {
  expect(Object.keys(HOLDERS)).toHaveLength(17);
});

for (const [name, { status, statusDetail }] of Object.entries(HOLDERS)) {
  test(`a payment of ${name} ends with a pair that exists`, () => {
    expect(PAIRS).toContain(`${status}/${statusDetail}`);
  });
}

test('a payment with 3-D Secure ends with a pair that exists', () => {
  const ends = THREE_DS_CARDS.map(({ outcome }) => `${outcome.status}/${outcome.statusDetail}`);

  expect(PAIRS).toEqual(expect.arrayContaining(ends));
});

test('a payment only changes to pairs that exist', () => {
  const reached = STATUS_TRANSITIONS.flatMap(({ to, statusDetails }) =>
    statusDetails.map((statusDetail) => `${to}/${statusDetail}`),
  );

  expect(PAIRS).toEqual(expect.arrayContaining(reached));
});

test('a payment that can no longer be cancelled answers cause 2018', () => {
  expect(FORBIDDEN_TRANSITIONS.find(({ action }) => action === 'cancel')).toMatchObject({
    from: ['approved'],
    httpStatus: 400,
    causes: [2018],
  });
});

test('no change is both possible and forbidden', () => {
  const cancellable = STATUS_TRANSITIONS.filter(({ statusDetails }) =>
    statusDetails.includes('by_collector'),
  ).map(({ from }) => from);
  const forbidden = FORBIDDEN_TRANSITIONS.filter(({ action }) => action === 'cancel').flatMap(
    ({ from }) => from,
  );

  expect(cancellable.filter((status) => forbidden.includes(status))).toEqual([]);
});

test('what nobody pays expires after 30 days, a Pix after one and a boleto after three', () => {
  const { anyPendingPayment, pix, bolbradesco } = EXPIRATIONS;

  expect([anyPendingPayment.defaultMs, pix.defaultMs, bolbradesco.defaultMs]).toEqual([
    30 * DAY_MS,
    DAY_MS,
    3 * DAY_MS,
  ]);
});

test('a refund is possible for 180 days', () => {
  expect(REFUND_LIMITS.deadlineMs).toBe(180 * DAY_MS);
});
