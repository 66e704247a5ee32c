import { expect, test } from '@playwright/test';
import { LANGUAGES } from '../../server/sites.ts';
import { NEXT_STEPS } from '../../server/texts/next-steps.ts';
import { paymentInWords } from '../../server/texts/payment-in-words.ts';
import { REJECTIONS } from '../../server/texts/rejections.ts';
import { TEXTS } from '../../server/texts/texts.ts';

// All three are Mercado Pago's fraud prevention, which does not say what it found.
const REASON_IS_HIDDEN = ['cc_rejected_high_risk', 'cc_rejected_fraud', 'rejected_high_risk'];

// Single words that two languages share.
const ALIKE = ['languages', 'checkoutTitle', 'total'];

const PAYMENT = {
  id: 1,
  status_detail: null,
  payment_method_id: null,
  payment_type_id: null,
  next_action: null,
};

for (const language of LANGUAGES) {
  test(`no two reasons of a rejection read the same in ${language}, but for those that stay hidden`, () => {
    const told = Object.entries(REJECTIONS[language]).filter(
      ([detail]) => !REASON_IS_HIDDEN.includes(detail),
    );

    const reasons = told.map(([, text]) => text.split('. ')[0]);

    expect(reasons.filter((reason, index) => reasons.indexOf(reason) !== index)).toEqual([]);
  });

  test(`every rejection says a reason and a next step in ${language}`, () => {
    const short = Object.entries(REJECTIONS[language]).filter(([, text]) => !/^\S.+[.] \S.+[.]$/.test(text));

    expect(short).toEqual([]);
  });

  test(`each state of a payment reads differently in ${language}`, () => {
    const states = ['approved', 'authorized', 'pending', 'in_process', 'rejected', 'cancelled', 'refunded'];

    const titles = states.map((status) => paymentInWords({ ...PAYMENT, status }, language).title);

    expect(new Set(titles).size).toBe(states.length);
  });
}

test('only a card has a statement on which the buyer finds the shop', () => {
  const told = ['credit_card', 'bank_transfer', 'account_money'].map(
    (payment_type_id) => paymentInWords({ ...PAYMENT, status: 'approved', payment_type_id }, 'en').text,
  );

  expect(told.map((text) => text.includes('statement'))).toEqual([true, false, false]);
});

for (const [one, other] of [
  ['es', 'pt'],
  ['es', 'en'],
  ['pt', 'en'],
] as const) {
  test(`nothing was left in ${one} among the sentences in ${other}`, () => {
    const same = (a: object, b: object) =>
      Object.entries(a).filter(([key, text]) => Reflect.get(b, key) === text);

    const pages = same(TEXTS[one], TEXTS[other]).filter(([key]) => !ALIKE.includes(key));

    expect(pages).toEqual([]);
    expect(same(REJECTIONS[one], REJECTIONS[other])).toEqual([]);
    for (const action of ['show_qr', 'show_voucher', 'redirect', 'three_ds_challenge'] as const) {
      const step = NEXT_STEPS[one][action];
      const alike = same(step, NEXT_STEPS[other][action]).filter(([, text]) => text !== null);
      expect.soft(alike).toEqual([]);
    }
  });
}
