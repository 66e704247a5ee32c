import { DOCUMENTED_SDK, expect, test } from './support/hosts-test.ts';
import { addressOf, recordRequests } from './support/record-requests.ts';

test('the SDK comes from its documented address alone, and defines MercadoPago', async ({
  replicaBrowser,
  shop,
}) => {
  const { requests, prepare } = recordRequests();
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
    const { requests, prepare } = recordRequests();
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
    const { requests, prepare } = recordRequests();
    await mountBrick({ prepare, options: { locale } });

    const [texts] = requests.filter((request) => request.url().includes('/i18n/'));

    expect(texts?.resourceType()).toBe('fetch');
    expect(texts?.url()).toMatch(
      new RegExp(`^https://http2\\.mlstatic\\.com/.+/build/[\\d.]+/i18n/${language}/payment/index\\.json$`),
    );
  });
}

test('the page of the frames is fetched by the page, then framed three times', async ({ mountBrick }) => {
  const { requests, prepare } = recordRequests();
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
