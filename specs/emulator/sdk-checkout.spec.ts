import { expect, test } from '@playwright/test';
import {
  CardToken,
  Chargeback,
  MerchantOrder,
  MPBadRequestError,
  MPNotFoundError,
  OAuth,
  Payment,
  Preference,
  User,
} from 'mercadopago';
import { SDK_CARD, sdkSellerOf } from './support/official-sdk.ts';

const MUG = { id: 'mug', title: 'Mug', quantity: 2, unit_price: 50 };

test('the official SDK makes, reads and changes a preference', async () => {
  const preferences = new Preference(sdkSellerOf('MLB').config);

  const { id: preferenceId = '', api_response } = await preferences.create({ body: { items: [MUG] } });
  const changed = await preferences.update({
    id: preferenceId,
    updatePreferenceRequest: { items: [MUG], external_reference: 'order-7' },
  });

  expect(api_response.status).toBe(201);
  expect(changed.external_reference).toBe('order-7');
  expect(await preferences.get({ preferenceId })).toMatchObject({
    items: [MUG],
    external_reference: 'order-7',
  });
});

test('the official SDK finds a preference by its reference', async () => {
  const preferences = new Preference(sdkSellerOf('MLB').config);
  const { id } = await preferences.create({ body: { items: [MUG], external_reference: 'order-7' } });

  const found = await preferences.search({ options: { external_reference: 'order-7' } });

  expect(found).toMatchObject({ elements: [{ id, items: ['mug'] }], total: 1 });
});

test('the official SDK pays an order and reads that it is paid', async () => {
  const { config } = sdkSellerOf('MLB');
  const orders = new MerchantOrder(config);
  const { id = 0 } = await orders.create({ body: { items: [MUG] } });
  const token = await new CardToken(config).create({ body: SDK_CARD });

  // The SDK's types do not know `order`; it sends what it is given.
  const body = {
    transaction_amount: 100,
    installments: 1,
    token: token.id ?? '',
    payer: { email: 'test@testuser.com' },
    order: { id, type: 'mercadopago' },
  };
  await new Payment(config).create({ body });

  expect(await orders.get({ merchantOrderId: id })).toMatchObject({
    status: 'closed',
    order_status: 'paid',
    payments: [{ transaction_amount: 100, status: 'approved', status_details: 'accredited' }],
  });
});

test('the official SDK changes and finds an order', async () => {
  const orders = new MerchantOrder(sdkSellerOf('MLB').config);
  const { id = 0 } = await orders.create({ body: { items: [MUG] } });

  await orders.update({ merchantOrderId: id, body: { external_reference: 'order-7' } });

  const found = await orders.search({ options: { external_reference: 'order-7' } });
  expect(found).toMatchObject({ elements: [{ id, total_amount: 100 }], total: 1 });
});

test('the official SDK reads the account of its credentials', async () => {
  const user = await new User(sdkSellerOf('MLB').config).get();

  expect(user).toMatchObject({
    site_id: 'MLB',
    country_id: 'BR',
    tags: ['normal', 'test_user', 'messages_as_seller'],
  });
});

test('the official SDK exchanges a code and refreshes what it got', async () => {
  const { config, name } = sdkSellerOf('MLB');
  const oauth = new OAuth(config);
  const client = { client_id: '1', client_secret: config.accessToken };

  const { refresh_token = '' } = await oauth.create({ body: { ...client, code: `TG-MLB-${name}` } });
  const refreshed = await oauth.refresh({ body: { ...client, refresh_token } });

  expect(refreshed).toMatchObject({ access_token: `APP_USR-MLB-${name}-oauth`, token_type: 'bearer' });
});

test('the official SDK finds and reads a chargeback', async () => {
  const { config, name, emulator } = sdkSellerOf('MLB');
  const token = await new CardToken(config).create({ body: SDK_CARD });
  const body = {
    transaction_amount: 100,
    installments: 1,
    token: token.id ?? '',
    payer: { email: 'a@testuser.com' },
  };
  const { id: paymentId = 0 } = await new Payment(config).create({ body });
  const settlement = `http://emulator/__emulator/universes/MLB-${name}/payments/${paymentId}/settlement`;
  await emulator.fetch(new Request(settlement, { method: 'POST', body: '{"settlement":"charge_back"}' }));
  const chargebacks = new Chargeback(config);

  const { results = [] } = await chargebacks.search({ options: { payment_id: paymentId } });

  expect(results).toMatchObject([{ payment_id: paymentId, status: 'in_review', currency_id: 'BRL' }]);
  const id = results[0]?.id ?? '';
  expect(await chargebacks.get({ id })).toMatchObject({ id, amount: 100, reason: 'Cardholder dispute' });
});

test('the official SDK throws its own errors for a preference, an order and a chargeback', async () => {
  const { config } = sdkSellerOf('MLB');

  const refused = new Preference(config).create({ body: { items: [{ ...MUG, unit_price: 0 }] } });

  await expect(refused).rejects.toThrow(MPBadRequestError);
  await expect(refused).rejects.toMatchObject({ status: 400, message: 'unit_price invalid' });
  await expect(new Preference(config).get({ preferenceId: 'x' })).rejects.toThrow(MPNotFoundError);
  await expect(new MerchantOrder(config).get({ merchantOrderId: 1 })).rejects.toThrow(MPNotFoundError);
  await expect(new Chargeback(config).get({ id: '1' })).rejects.toThrow(MPNotFoundError);
});
