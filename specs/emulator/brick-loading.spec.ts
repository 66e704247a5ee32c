import type { Page } from '@playwright/test';
import { expect, test } from './support/brick-test.ts';
import { seedOf } from './support/seed-of.ts';

test('everything is asked for at once, and only the country waits for an answer', async ({ mountBrick }) => {
  let open = () => {};
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  const asked = new Set<string>();
  const brick = await mountBrick({
    ready: false,
    prepare: (page) =>
      page.route(
        /\/(components|i18n|config)\/|initialization|identification_types|secure-fields/,
        async (route) => {
          asked.add(new URL(route.request().url()).pathname.split('/').at(-1) ?? '');
          await gate;
          await route.continue();
        },
      ),
  });

  const first = ['payment.js', 'index.json', 'initialization', 'identification_types', ''];
  await expect.poll(() => [...asked].sort()).toEqual(first.sort());
  open();

  await expect.poll(() => brick.calls('ready')).toHaveLength(1);
  expect([...asked]).toContain('MLA.json');
});

test('telemetry that never answers holds nothing up', async ({ mountBrick }) => {
  const brick = await mountBrick({ prepare: (page) => page.route('**/tracks**', () => undefined) });

  expect(await brick.calls('ready')).toHaveLength(1);
});

test('a failed configuration of the country is told, and the form can be used', async ({ mountBrick }) => {
  const brick = await mountBrick({
    prepare: (page) => page.route('**/config/*.json', (route) => route.abort()),
  });

  await expect(brick.frameInput('cardNumber')).toBeVisible();
  expect(await brick.calls('error')).toMatchObject([[{ cause: 'get_config_assets_failed' }]]);
});

const MOUNT_AGAIN = `{
  const record = (name) => (...values) => { window.brickEvents.push([name, ...values]); };
  void new MercadoPago('TEST-MLA-spec-public', { locale: 'es-AR' }).bricks().create('cardPayment', 'brick', {
    initialization: { amount: 10 },
    callbacks: { onReady: record('ready'), onError: record('error') },
  });
}`;

const blockAssets = (page: Page) => page.route('**/frontend-assets/**', (route) => route.abort());

test('a blocked component leaves create without an end', async ({ mountBrick }) => {
  const blocked: string[] = [];
  const brick = await mountBrick({
    ready: false,
    prepare: async (page) => {
      await blockAssets(page);
      page.on('requestfinished', (request) => blocked.push(request.url()));
    },
  });
  await expect.poll(() => blocked.filter((url) => url.includes('initialization'))).toHaveLength(1);

  await brick.page.evaluate('new Promise((resolve) => setTimeout(resolve))');

  expect(await brick.calls('created')).toEqual([]);
  expect(await brick.calls('error')).toEqual([]);
  await expect(brick.root.locator('form')).toHaveCount(0);
});

test('another try after a blocked component is the first Brick of its container', async ({ mountBrick }) => {
  const brick = await mountBrick({ ready: false, prepare: blockAssets });
  await expect(brick.page.locator('script[src*="/components/"]')).toHaveCount(0);
  await brick.page.unroute('**/frontend-assets/**');

  await brick.page.evaluate(MOUNT_AGAIN);

  await expect.poll(() => brick.calls('ready')).toHaveLength(1);
  expect(await brick.calls('error')).toEqual([]);
});

test.describe('a variant whose create resolves', () => {
  test.use({ emulatorSeed: seedOf({ blockedBundle: 'resolvesEmpty' }) });

  test('leaves the container empty when the component is blocked', async ({ mountBrick }) => {
    const brick = await mountBrick({ ready: false, prepare: blockAssets });

    await expect.poll(() => brick.calls('created')).toHaveLength(1);

    await expect(brick.root.locator('form')).toHaveCount(0);
    expect(await brick.calls('error')).toEqual([]);
  });
});

// What React's StrictMode does to an effect: its first Brick goes as soon as it has come.
const MOUNT_TWICE = `(async () => {
  const settings = () => ({
    initialization: { amount: 10 },
    customization: { paymentMethods: { creditCard: 'all' } },
    callbacks: {
      onReady: () => window.brickEvents.push(['ready']),
      onError: (error) => window.brickEvents.push(['error', error]),
      onSubmit: async (data) => { window.brickEvents.push(['submit', data]); },
    },
  });
  const builder = new MercadoPago('TEST-MLA-spec-public', { locale: 'es-AR' }).bricks();
  const first = builder.create('payment', 'brick', settings()).then((controller) => controller.unmount());
  await builder.create('payment', 'brick', settings());
  await first;
})()`;

const COUNT_LISTENERS = () => {
  const counts = { message: 0 };
  Object.assign(window, { listenerCounts: counts });
  const { addEventListener, removeEventListener } = window;
  window.addEventListener = (...given: Parameters<typeof addEventListener>) => {
    if (given[0] === 'message') counts.message += 1;
    addEventListener.apply(window, given);
  };
  window.removeEventListener = (...given: Parameters<typeof removeEventListener>) => {
    if (given[0] === 'message') counts.message -= 1;
    removeEventListener.apply(window, given);
  };
};

test('a Brick that is unmounted as soon as it comes leaves one form and one listener to the next', async ({
  mountBrick,
}) => {
  const brick = await mountBrick({ ready: false, prepare: (page) => page.evaluate(COUNT_LISTENERS) });
  await expect.poll(() => brick.calls('ready')).toHaveLength(1);
  await brick.page.evaluate('window.brickController.unmount()');

  await brick.page.evaluate(MOUNT_TWICE);

  await expect.poll(() => brick.calls('ready')).toHaveLength(2);
  await expect(brick.root.locator('form')).toHaveCount(1);
  expect(await brick.page.evaluate('window.listenerCounts')).toEqual({ message: 1 });
});

test('a Brick after an unmounted one pays once', async ({ mountBrick }) => {
  const brick = await mountBrick();
  await brick.page.evaluate('window.brickController.unmount()');
  await brick.page.evaluate(MOUNT_TWICE);
  await expect.poll(() => brick.calls('ready')).toHaveLength(2);
  await brick.fillEverything();

  await brick.submitButton.click();

  await expect(brick.submitButton).toHaveText('Pago enviado');
  expect(await brick.calls('submit')).toHaveLength(1);
});

test.describe('a variant that is ready without its frames', () => {
  test.use({ emulatorSeed: seedOf({ optionList: 'collapsed' }) });

  test('says nothing of being ready once it is unmounted', async ({ mountBrick }) => {
    let answer = () => {};
    const gate = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const brick = await mountBrick({
      ready: false,
      prepare: (page) =>
        page.route('**/config/*.json', async (route) => {
          await gate;
          await route.continue();
        }),
    });
    await expect.poll(() => brick.calls('created')).toHaveLength(1);
    await brick.page.evaluate('window.brickController.unmount()');
    const answered = brick.page.waitForEvent('requestfinished', (request) =>
      request.url().includes('/config/'),
    );
    answer();
    await answered;

    await brick.page.evaluate('new Promise((resolve) => setTimeout(resolve))');

    expect(await brick.calls('ready')).toEqual([]);
  });
});
