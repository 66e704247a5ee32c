import { z } from 'zod';
import type { RunningEmulator } from '../../emulator/start-emulator.ts';
import { expect, test } from './support/brick-test.ts';
import { reviewedSettings, SHIPPING } from './support/reviewed-settings.ts';
import { MASTER, reviewing } from './support/reviewing.ts';
import { saveCards } from './support/save-cards.ts';

const email = 'buyer@example.com';

const ADDITIONAL_INFO = {
  shipments: {
    receiver_address: {
      zip_code: 'C1043AAZ',
      state_name: 'CABA',
      city_name: 'Buenos Aires',
      street_name: 'Avenida Corrientes',
      street_number: 1234,
      apartment: 'Piso 3',
    },
  },
  items: [
    {
      unit_price: 500,
      quantity: 2,
      title: 'Auriculares',
      description: 'Color negro',
      picture_url: 'https://shop.test/auriculares.png',
    },
    { unit_price: 400.5, quantity: 1, title: 'Funda' },
  ],
};

test('a card is submitted with what was bought and where it goes', async ({ mountBrick }) => {
  const brick = await mountBrick({ settings: reviewedSettings() });
  const model = await reviewing(brick);

  await model.submit();

  const formData = {
    token: expect.stringMatching(/^[0-9a-f]{32}$/),
    issuer_id: '1652',
    payment_method_id: 'master',
    transaction_amount: 1250.5,
    installments: 3,
    payment_method_option_id: null,
    processing_mode: 'aggregator',
    payer: { email, identification: { type: 'DNI', number: '12345678' } },
    additional_info: ADDITIONAL_INFO,
  };
  const additionalData = {
    bin: '50317557',
    lastFourDigits: '0604',
    cardholderName: 'APRO',
    paymentTypeId: 'credit_card',
  };
  await expect
    .poll(() => brick.calls('submit'))
    .toEqual([
      [{ selectedPaymentMethod: 'credit_card', paymentType: 'credit_card', formData }, additionalData],
    ]);
});

test('a house without a number, and a purchase that is not sent, leave those fields out', async ({
  mountBrick,
}) => {
  const receiverAddress = { streetName: 'Ruta 40', streetNumber: 'S/N', zipCode: '9400' };
  const settings = reviewedSettings({ shipping: { ...SHIPPING, receiverAddress } });
  const brick = await mountBrick({ settings });
  const model = await reviewing(brick);

  await model.submit();

  const shipments = { receiver_address: { zip_code: '9400', street_name: 'Ruta 40' } };
  await expect
    .poll(() => brick.calls('submit'))
    .toMatchObject([[{ formData: { additional_info: { shipments } } }, {}]]);
});

test('one payment takes one token, and the next try another', async ({ mountBrick }) => {
  const brick = await mountBrick({ settings: reviewedSettings(), submitAnswer: 'reject' });
  const tokens: string[] = [];
  brick.page.on('request', (request) => {
    if (request.method() === 'POST' && request.url().includes('/v1/card_tokens')) tokens.push(request.url());
  });
  const model = await reviewing(brick);
  await model.submit();
  await expect(brick.root.getByText('no se pudo procesar el pago')).toBeVisible();
  expect(tokens).toHaveLength(1);

  await model.submit();

  await expect.poll(() => brick.calls('submit')).toHaveLength(2);
  expect(tokens).toHaveLength(2);
  expect(new Set((await brick.calls('submit')).map((call) => JSON.stringify(call))).size).toBe(2);
});

test('a saved card is reviewed by its digits and submitted for the customer', async ({
  mountBrick,
  emulator,
}) => {
  const { customerId, cardIds } = await saveCards(emulator, 'MLA', [{ number: MASTER.card.number }]);
  const payer = { email, customerId, cardsIds: cardIds };
  const brick = await mountBrick({ settings: reviewedSettings({ payer }) });
  const model = await reviewing(brick, {
    kind: 'savedCard',
    lastFourDigits: '0604',
    securityCode: '123',
    installments: 3,
  });
  await expect(model.review.card('payment')).toContainText('Mastercard terminada en 0604');
  await expect(model.review.card(/comprador/i)).toContainText(email);

  await model.submit();

  const formData = { payer: { type: 'customer', id: customerId }, additional_info: ADDITIONAL_INFO };
  await expect.poll(() => brick.calls('submit')).toMatchObject([[{ formData }, {}]]);
});

test('a ticket is reviewed by its name', async ({ mountBrick }) => {
  const settings = reviewedSettings({}, { paymentMethods: { ticket: 'all' } });
  const brick = await mountBrick({ settings });
  const model = await reviewing(brick, { kind: 'ticket', id: 'rapipago', email });
  await expect(model.review.card('payment')).toContainText('Rapipago');

  await model.submit();

  const formData = {
    payment_method_id: 'rapipago',
    transaction_amount: 1250.5,
    payer: { email },
    additional_info: ADDITIONAL_INFO,
  };
  await expect
    .poll(() => brick.calls('submit'))
    .toEqual([[{ selectedPaymentMethod: 'ticket', paymentType: 'ticket', formData }, null]]);
});

test('in Mexico the place to pay at is reviewed too', async ({ mountBrick }) => {
  const settings = reviewedSettings({}, { paymentMethods: { ticket: ['paycash'] } });
  const brick = await mountBrick({ site: 'MLM', options: { locale: 'es-MX' }, settings });
  const model = await reviewing(brick, { kind: 'ticket', id: 'paycash', point: '7-Eleven', email });

  await expect(model.review.card('payment')).toContainText('7-Eleven');
});

const created = z.object({ id: z.string() });

async function makePreference({ url }: RunningEmulator): Promise<string> {
  const response = await fetch(`${url}/checkout/preferences`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: 'Bearer TEST-MLA-spec-secret' },
    body: JSON.stringify({ items: [{ title: 'Bag', quantity: 1, unit_price: 100 }] }),
  });
  return created.parse(await response.json()).id;
}

test('the wallet is reviewed without a total, which its preference has, and submitted without data', async ({
  mountBrick,
  emulator,
}) => {
  const preferenceId = await makePreference(emulator);
  const settings = reviewedSettings({ preferenceId }, { paymentMethods: { mercadoPago: 'all' } });
  const brick = await mountBrick({ settings, submitAnswer: 'nothing' });
  const model = await reviewing(brick, { kind: 'wallet' });
  await expect(brick.root.getByText('te llevaremos a Mercado Pago').last()).toBeVisible();
  await expect(brick.root.locator('dt').last()).toHaveText('BLACKFRIDAY10');

  await model.submit();

  await expect
    .poll(() => brick.calls('submit'))
    .toMatchObject([[{ selectedPaymentMethod: 'wallet_purchase', formData: null }, null]]);
});
