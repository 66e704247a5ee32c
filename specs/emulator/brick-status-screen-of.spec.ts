import { expect, test } from '@playwright/test';
import { backUrl } from '../../emulator/brick/status-screen/back-url.ts';
import type { StatusPayment } from '../../emulator/brick/status-screen/status-payment.ts';
import { type Stage, screenOf, statusScreenOf } from '../../emulator/brick/status-screen/status-screen-of.ts';
import { TEXTS } from '../../emulator/brick/texts/texts.ts';
import { STATUS_DETAILS } from '../../fixtures/catalog/status-details.ts';

for (const [status, detail, name, retry] of [
  ['approved', 'accredited', 'approved', null],
  ['in_process', 'pending_contingency', 'inProcess', null],
  ['in_process', 'pending_review_manual', 'inReview', null],
  ['rejected', 'cc_rejected_insufficient_amount', 'insufficientAmount', 'card'],
  ['rejected', 'cc_rejected_bad_filled_security_code', 'badSecurityCode', 'general'],
  ['rejected', 'cc_rejected_call_for_authorize', 'callForAuthorize', 'general'],
  ['rejected', 'cc_rejected_other_reason', 'rejected', 'card'],
  ['cancelled', 'expired', 'expired', 'general'],
  ['refunded', 'refunded', 'refunded', null],
  ['charged_back', 'settled', 'disputeLost', null],
] as const) {
  test(`${status}/${detail} shows the screen "${name}"`, () => {
    expect(statusScreenOf(status, detail)).toMatchObject({ name, retry });
  });
}

test('no failed payment is shown as good, and no good one as failed', () => {
  const failed = new Set(['rejected', 'cancelled']);

  const wrong = STATUS_DETAILS.filter(
    ({ status, statusDetail }) =>
      (statusScreenOf(status, statusDetail).tone === 'bad') !== failed.has(status),
  );

  expect(wrong).toEqual([]);
});

// The generic rejection has its own detail; no other may hide behind it.
const GENERIC = 'rejected/cc_rejected_other_reason';

test('every pair of the catalog has a screen of its own meaning', () => {
  const vague = STATUS_DETAILS.filter(({ status, statusDetail }) => {
    const { name } = statusScreenOf(status, statusDetail);
    return name === 'waiting' || name === 'cancelled' || name === 'rejected';
  });

  expect(vague.map(({ status, statusDetail }) => `${status}/${statusDetail}`)).toEqual([GENERIC]);
});

for (const language of ['es', 'pt', 'en'] as const) {
  test(`every rejection, cancellation and pending payment has an explanation and a next step in ${language}`, () => {
    const texts = TEXTS.statusScreen[language];
    const unfinished = new Set<string>(['pending', 'in_process', 'rejected', 'cancelled']);

    const silent = STATUS_DETAILS.filter(({ status, statusDetail }) => {
      const { name } = statusScreenOf(status, statusDetail);
      return unfinished.has(status) && !(texts[`${name}Text`] && texts[`${name}Step`]);
    });

    expect(silent).toEqual([]);
  });
}

test('a transfer is told by its means, and a challenge by what is being done about it', () => {
  const payment = { status: 'pending', status_detail: 'pending_waiting_transfer' };
  const named = (kind: 'pix' | 'bank', stage: Stage = 'shown') =>
    screenOf({ ...payment, way_to_pay: { kind } } as StatusPayment, stage).name;

  expect([named('pix'), named('bank'), named('bank', 'leaving')]).toEqual([
    'waitingPix',
    'waitingBank',
    'leavingForBank',
  ]);
});

const page = { href: 'https://shop.example.com/status', hostname: 'shop.example.com' };

for (const [url, shown] of [
  ['https://shop.example.com/pay', 'https://shop.example.com/pay'],
  ['/pay', 'https://shop.example.com/pay'],
  ['https://www.example.com/pay', null],
  ['https://evil.example.net/', null],
  ['javascript:alert(1)', null],
] as const) {
  test(`a back URL ${url} is ${shown ? 'shown' : 'ignored'}`, () => {
    expect(backUrl(url, page)).toBe(shown);
  });
}
