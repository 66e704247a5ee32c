import { expect, test } from './support/hosts-test.ts';
import { addressOf, queryOf, recordRequests } from './support/record-requests.ts';

test('the Brick asks what is allowed, with the amount and every type that is enabled', async ({
  mountBrick,
}) => {
  const { requests, prepare } = recordRequests();
  const paymentMethods = { creditCard: 'all', debitCard: 'all', maxInstallments: 6 };
  await mountBrick({ prepare, settings: { customization: { paymentMethods } } });

  const asked = requests.filter(
    (request) => addressOf(request) === 'https://api.mercadopago.com/bricks/payment_brick/initialization',
  );

  expect(asked.map(queryOf)).toEqual([
    expect.objectContaining({
      public_key: 'TEST-MLA-spec-public',
      product_id: expect.any(String),
      amount: '1250.5',
      credit_card: 'all',
      debit_card: 'all',
      max_installments: '6',
    }),
  ]);
});

test('the first eight digits of a card are looked up', async ({ mountBrick }) => {
  const brick = await mountBrick();
  const asked = brick.page.waitForRequest(
    (request) =>
      addressOf(request) === 'https://api.mercadopago.com/v1/payment_methods/search' &&
      'bins' in queryOf(request),
  );

  await brick.fillCard({ cardNumber: '5031755734530604' });

  expect(queryOf(await asked)).toMatchObject({ bins: '50317557' });
});

test('the instalments of a card are fetched before they are offered', async ({ mountBrick }) => {
  const { requests, prepare } = recordRequests();
  const brick = await mountBrick({ prepare });

  await brick.fillCard({ cardNumber: '5031755734530604' });
  await expect(brick.installmentsSelect()).toBeVisible();

  const asked = requests.map(addressOf);
  expect(asked).toContain('https://api.mercadopago.com/v1/payment_methods/installments');
});

test('the token is posted to the API from a frame, with key and context in the query', async ({
  mountBrick,
  shop,
}) => {
  const brick = await mountBrick();
  await brick.fillEverything();
  const posted = brick.page.waitForRequest(
    (request) =>
      request.method() === 'POST' && addressOf(request) === 'https://api.mercadopago.com/v1/card_tokens',
  );

  await brick.submitButton.click();

  const request = await posted;
  expect(new URL(request.frame().url()).origin).toBe('https://secure-fields.mercadopago.com');
  expect(queryOf(request)).toEqual({
    public_key: 'TEST-MLA-spec-public',
    locale: 'es-AR',
    js_version: expect.any(String),
    referer: new URL(shop.url).origin,
  });
});

test('the device profile is posted for, and its answer is run as an inline script', async ({
  mountBrick,
}) => {
  const { requests, prepare } = recordRequests();
  const brick = await mountBrick({ prepare });

  const asked = requests.filter((request) => request.url().includes('/v1/devices/widgets'));

  expect(asked.map((request) => [request.method(), addressOf(request)])).toEqual([
    ['POST', 'https://api.mercadopago.com/v1/devices/widgets'],
  ]);
  await expect.poll(() => brick.page.evaluate('window.MP_DEVICE_SESSION_ID')).toBeTruthy();
});

for (const [trackingDisabled, expected] of [
  [false, true],
  [true, false],
] as const) {
  test(`with trackingDisabled ${trackingDisabled} beacons are ${expected ? '' : 'not '}sent`, async ({
    mountBrick,
  }) => {
    const { requests, prepare } = recordRequests();
    await mountBrick({ prepare, options: { locale: 'es-AR', trackingDisabled } });

    const beacons = requests.filter((request) => new URL(request.url()).hostname === 'api.mercadolibre.com');

    expect(beacons.length > 0, `${beacons.length} beacons were sent before onReady`).toBe(expected);
  });
}
