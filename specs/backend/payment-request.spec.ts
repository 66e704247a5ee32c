import { expect, test } from '@playwright/test';
import type { Order } from '../../server/order.ts';
import { paymentRequest } from '../../server/payment-request.ts';

const order: Order = {
  id: 'an-order',
  sessionId: 'a-session',
  site: 'MLB',
  amount: 99.8,
  description: '2 × Caneca de cerâmica',
  items: [],
  payer: {},
};

// Such a body is refused before: this is the second wall.
test('charges the amount of the order, whatever the browser sent', () => {
  const card = {
    token: 'a-card-token',
    paymentMethodId: 'visa',
    installments: 1,
    transactionAmount: 0.01,
    payer: { email: 'ana@example.com' },
  };

  const request = paymentRequest(order, card, { id: 'an-attempt' });

  expect(request).toMatchObject({ transaction_amount: 99.8 });
});
