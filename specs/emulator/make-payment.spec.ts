import { expect, test } from '@playwright/test';
import { paymentAnswerSchema } from '../../emulator/api/payments/payment-answer.ts';
import { renderPayment } from '../../emulator/api/payments/render-payment.ts';
import { makePayment, NO_ECHO } from '../../emulator/core/make-payment.ts';
import { Universe } from '../../emulator/core/universe.ts';

const NOW = Date.parse('2026-11-20T15:00:00Z');
const clock = { now: () => NOW };

test('a payment from a wallet is made without a request: approved at once, and known to the API', () => {
  const universe = new Universe({ site: 'MLB', name: 'wallet', seed: 'default' }, clock);

  const payment = makePayment(
    {
      id: universe.ids.nextPaymentId(),
      outcome: { status: 'approved', statusDetail: 'accredited' },
      methodId: 'account_money',
      means: { kind: 'wallet' },
      amount: 100,
      installments: 1,
      totalPaidAmount: 100,
      installmentAmount: 0,
      couponAmount: 0,
      applicationFee: 0,
      binaryMode: false,
      captured: true,
      authorizationCode: null,
      threeDs: null,
      liveMode: false,
      payer: {
        id: '1',
        type: 'registered',
        email: 'test@testuser.com',
        firstName: null,
        lastName: null,
        identification: null,
        phone: { areaCode: null, number: null, extension: null },
        entityType: null,
      },
      echo: { ...NO_ECHO, externalReference: 'order-7' },
      merchantOrderId: null,
      dateOfExpiration: null,
      expiresAt: NOW,
    },
    universe,
  );

  const answer = renderPayment(universe.payments.get(payment.id) ?? payment, { now: NOW, linkOrigin: null });
  expect(paymentAnswerSchema.parse(answer)).toMatchObject({
    status: 'approved',
    payment_method_id: 'account_money',
    payment_type_id: 'account_money',
    card: {},
    external_reference: 'order-7',
    date_approved: '2026-11-20T11:00:00.000-04:00',
    // Two days later.
    money_release_date: '2026-11-22T11:00:00.000-04:00',
    transaction_details: { external_resource_url: null },
  });
});
