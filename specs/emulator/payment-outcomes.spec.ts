import { expect, test } from '@playwright/test';
import { sellerOf } from './support/seller.ts';

// Literals on purpose: a wrong row of the catalog must not agree with itself.
const OUTCOMES = [
  ['APRO', 'approved', 'accredited'],
  ['OTHE', 'rejected', 'cc_rejected_other_reason'],
  ['CONT', 'in_process', 'pending_contingency'],
  ['CALL', 'rejected', 'cc_rejected_call_for_authorize'],
  ['FUND', 'rejected', 'cc_rejected_insufficient_amount'],
  ['SECU', 'rejected', 'cc_rejected_bad_filled_security_code'],
  ['EXPI', 'rejected', 'cc_rejected_bad_filled_date'],
  ['FORM', 'rejected', 'cc_rejected_bad_filled_other'],
  ['CARD', 'rejected', 'cc_rejected_bad_filled_card_number'],
  ['INST', 'rejected', 'cc_rejected_invalid_installments'],
  ['DUPL', 'rejected', 'cc_rejected_duplicated_payment'],
  ['LOCK', 'rejected', 'cc_rejected_card_disabled'],
  ['CTNA', 'rejected', 'cc_rejected_card_type_not_allowed'],
  ['ATTE', 'rejected', 'cc_rejected_max_attempts'],
  ['BLAC', 'rejected', 'cc_rejected_blacklist'],
  ['UNSU', 'rejected', 'cc_unsupported_unsupported'],
  ['MARIA LOPEZ', 'approved', 'accredited'],
] as const;

for (const [holder, status, detail] of OUTCOMES) {
  test(`holder ${holder} ends ${status} / ${detail}, with 201`, async () => {
    const seller = sellerOf('MLB');

    const payment = await seller.pay({ payment_method_id: 'master' }, holder);

    expect(payment.status).toBe(201);
    expect(payment.body).toMatchObject({ status, status_detail: detail });
  });
}

test('binary mode turns a payment in review into a rejection', async () => {
  const payment = await sellerOf('MLB').pay({ binary_mode: true }, 'CONT');

  expect(payment.body).toMatchObject({ status: 'rejected' });
});

test('a payment without capture is only reserved', async () => {
  const payment = await sellerOf('MLB').pay({ capture: false });

  expect(payment.body).toMatchObject({
    status: 'authorized',
    status_detail: 'pending_capture',
    captured: false,
  });
});

test('a debit card cannot be reserved', async () => {
  const seller = sellerOf('MLA');
  const token = await seller.tokenise({ card_number: '5287338310253304' });

  const payment = await seller.send({ token: token.id, capture: false });

  expect(payment).toMatchObject({ status: 400, body: { cause: [{ code: 2077 }] } });
});
