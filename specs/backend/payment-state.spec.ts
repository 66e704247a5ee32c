import { newToken } from './support/buyer.ts';
import { expect, test } from './support/test.ts';

test('shows the payment to its own session', async ({ buyer }) => {
  await buyer.order();
  const paid = await (await buyer.pay(newToken())).json();

  const shown = await buyer.http.get(`/payments/${paid.id}`);

  expect(await shown.json()).toEqual(paid);
});

test('refreshes a payment that may have changed', async ({ buyer, upstream }) => {
  await buyer.order();
  upstream.always({ answer: 'payment', status: 'in_process', statusDetail: 'pending_contingency' });
  const { id } = await (await buyer.pay(newToken())).json();
  for (const payment of upstream.payments.values()) payment.status = 'approved';

  const shown = await buyer.http.get(`/payments/${id}`);

  expect(await shown.json()).toMatchObject({ id, status: 'approved' });
});

test('shows the stored state when Mercado Pago cannot be asked', async ({ buyer, upstream }) => {
  await buyer.order();
  upstream.always({ answer: 'payment', status: 'in_process', statusDetail: 'pending_contingency' });
  const { id } = await (await buyer.pay(newToken())).json();
  upstream.reads = 'down';

  const shown = await buyer.http.get(`/payments/${id}`);

  expect(await shown.json()).toMatchObject({ id, status: 'in_process' });
});
