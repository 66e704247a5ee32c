import type { Page, Request } from '@playwright/test';
import { DOCUMENTED_SDK, expect, test } from './support/hosts-test.ts';

/** A page's requests, in the order in which the browser sends them. */
function recorder() {
  const requests: Request[] = [];
  const prepare = async (page: Page) => {
    page.on('request', (request) => requests.push(request));
  };
  return { requests, prepare };
}

const addressOf = (request: Request) => request.url().split('?')[0];
const queryOf = (request: Request) => Object.fromEntries(new URL(request.url()).searchParams);

test('the SDK comes from its documented address alone, and defines MercadoPago', async ({
  replicaBrowser,
  shop,
}) => {
  const { requests, prepare } = recorder();
  const page = await replicaBrowser.newPage();
  await prepare(page);

  await page.goto(shop.url);

  expect(await page.evaluate('typeof window.MercadoPago')).toBe('function');
  const scripts = requests.filter((request) => request.resourceType() === 'script');
  expect(scripts.map((request) => request.url())).toEqual([DOCUMENTED_SDK]);
  await page.close();
});

for (const name of ['payment', 'cardPayment', 'statusScreen'] as const) {
  test(`the SDK loads the component ${name} as a script of a build on http2.mlstatic.com`, async ({
    mountBrick,
  }) => {
    const { requests, prepare } = recorder();
    await mountBrick({
      brick: name,
      ready: false,
      prepare,
      settings: { initialization: { amount: 10, paymentId: '1' } },
    });

    const build = 'https://http2.mlstatic.com/frontend-assets/op-cho-bricks/build';
    const component = new RegExp(`^${build}/\\d+\\.\\d+\\.\\d+/components/${name}\\.js$`);
    const scripts = () => requests.filter((request) => request.resourceType() === 'script').map(addressOf);
    await expect.poll(scripts).toContainEqual(expect.stringMatching(component));
  });
}

for (const [locale, language] of [
  ['es-AR', 'es'],
  ['pt-BR', 'pt'],
] as const) {
  test(`with ${locale} the texts are fetched from the build's i18n/${language}`, async ({ mountBrick }) => {
    const { requests, prepare } = recorder();
    await mountBrick({ prepare, options: { locale } });

    const [texts] = requests.filter((request) => request.url().includes('/i18n/'));

    expect(texts?.resourceType()).toBe('fetch');
    expect(texts?.url()).toMatch(
      new RegExp(`^https://http2\\.mlstatic\\.com/.+/build/[\\d.]+/i18n/${language}/payment/index\\.json$`),
    );
  });
}

test('the page of the frames is fetched by the page, then framed three times', async ({ mountBrick }) => {
  const { requests, prepare } = recorder();
  await mountBrick({ prepare });

  const asked = requests.filter((request) => addressOf(request) === 'https://secure-fields.mercadopago.com/');

  expect(asked.map((request) => request.resourceType())).toEqual([
    'fetch',
    'document',
    'document',
    'document',
  ]);
});

test('the frames are of the origin secure-fields.mercadopago.com', async ({ mountBrick }) => {
  const brick = await mountBrick();

  const frames = brick.page.frames().filter((frame) => frame !== brick.page.mainFrame());

  expect(frames.map((frame) => new URL(frame.url()).origin)).toEqual(
    Array(3).fill('https://secure-fields.mercadopago.com'),
  );
});

test("the frames come from the fallback when the first host's page cannot be fetched", async ({
  mountBrick,
}) => {
  const brick = await mountBrick({
    prepare: (page) => page.route('https://secure-fields.mercadopago.com/**', (route) => route.abort()),
  });

  await expect(brick.root.locator('iframe').first()).toHaveAttribute(
    'src',
    /^https:\/\/api-static\.mercadopago\.com\/secure-fields\?/,
  );
  await expect(brick.frameInput('cardNumber')).toBeVisible();
});

test('without either page an error is thrown, and neither onReady nor onError is called', async ({
  mountBrick,
}) => {
  const thrown: Error[] = [];
  const brick = await mountBrick({
    ready: false,
    prepare: async (page) => {
      page.on('pageerror', (error) => thrown.push(error));
      await page.route(/secure-fields/, (route) => route.abort());
    },
  });

  await expect
    .poll(() => thrown.map(({ name, message }) => `${name}: ${message}`))
    .toEqual([expect.stringMatching(/TypeError: .*reading 'message'/)]);
  expect([...(await brick.calls('ready')), ...(await brick.calls('error'))]).toEqual([]);
});

test('the Brick asks what is allowed, with the amount and every type that is enabled', async ({
  mountBrick,
}) => {
  const { requests, prepare } = recorder();
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
  const { requests, prepare } = recorder();
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
  const { requests, prepare } = recorder();
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
    const { requests, prepare } = recorder();
    await mountBrick({ prepare, options: { locale: 'es-AR', trackingDisabled } });

    const beacons = requests.filter((request) => new URL(request.url()).hostname === 'api.mercadolibre.com');

    expect(beacons.length > 0, `${beacons.length} beacons were sent before onReady`).toBe(expected);
  });
}
