import { expect, test } from './support/fields-test.ts';
import { outcomeOf } from './support/mounted-fields.ts';

function pageWith(options: object): string {
  return `<script src="https://sdk.mercadopago.com/js/v2"></script>
<script>window.mp = new MercadoPago('TEST-MLA-spec-public', ${JSON.stringify(options)});</script>`;
}

test('an instance asks once for a method of its country, before anyone asks it anything', async ({
  openPage,
}) => {
  const asked: URL[] = [];
  const page = await openPage(pageWith({ locale: 'es-AR' }), {
    prepare: async (opened) => opened.on('request', (request) => asked.push(new URL(request.url()))),
  });

  const searches = () => asked.filter(({ pathname }) => pathname === '/v1/payment_methods/search');
  await expect.poll(searches).toHaveLength(1);
  expect(Object.fromEntries(searches()[0]?.searchParams ?? [])).toEqual({
    public_key: 'TEST-MLA-spec-public',
    locale: 'es-AR',
    js_version: '2.0.0',
    referer: new URL(page.url()).origin,
    marketplace: 'NONE',
    status: 'active',
    limit: '1',
  });
});

test('nobody hears of it when that first request fails', async ({ openPage, emulator }) => {
  const errors: Error[] = [];
  const page = await openPage(pageWith({ advancedFraudPrevention: false }), {
    csp: `script-src ${emulator.url} 'unsafe-inline'; connect-src 'none'`,
    prepare: async (opened) => opened.on('pageerror', (error) => errors.push(error)),
  });

  const outcome = await outcomeOf(page, 'mp.getIdentificationTypes()');

  expect(outcome).toMatchObject({ error: { name: 'TypeError' } });
  expect(errors).toEqual([]);
});

test("without a locale the browser's own travels with the requests", async ({ openPage }) => {
  const asked: (string | null)[] = [];
  const page = await openPage(pageWith({}), {
    prepare: async (opened) =>
      opened.on('request', (request) => asked.push(new URL(request.url()).searchParams.get('locale'))),
  });

  const language = await page.evaluate('navigator.language');

  await expect.poll(() => asked).toContain(language);
});

for (const [advancedFraudPrevention, calls] of [
  [undefined, 1],
  [true, 1],
  [false, 0],
] as const) {
  test(`advancedFraudPrevention ${advancedFraudPrevention} asks for ${calls} device profiles`, async ({
    openPage,
  }) => {
    const asked: string[] = [];
    const page = await openPage(pageWith({ advancedFraudPrevention }), {
      prepare: async (opened) =>
        opened.on('request', (request) => asked.push(new URL(request.url()).pathname)),
    });

    // By its answer all that the constructor asked for has left.
    await outcomeOf(page, 'mp.getIdentificationTypes()');

    expect(asked.filter((path) => path === '/v1/devices/widgets')).toHaveLength(calls);
  });
}

test('the device profile runs under a CSP that knows its nonce', async ({ openPage, emulator }) => {
  const page = await openPage(
    `<script src="https://sdk.mercadopago.com/js/v2"></script>
     <script nonce="abc">new MercadoPago('TEST-MLA-spec-public', { deviceProfileCspNonce: 'abc' });</script>`,
    { csp: `script-src ${emulator.url} 'nonce-abc'; connect-src ${emulator.url}` },
  );

  await expect.poll(() => page.evaluate('window.MP_DEVICE_SESSION_ID')).toMatch(/^armor\./);
});

test('an option of the wrong kind is refused by its name', async ({ openPage }) => {
  const page = await openPage(pageWith({}));

  const outcome = await outcomeOf(
    page,
    `new MercadoPago('TEST-MLA-spec-public', { trackingDisabled: 'no' })`,
  );

  expect(outcome).toMatchObject({
    error: {
      message:
        'MercadoPago.js: new MercadoPago failed: trackingDisabled: expected boolean, got string. It accepts locale, advancedFraudPrevention, trackingDisabled, deviceProfileCspNonce, siteId, frontEndStack.',
    },
  });
});

test('what the React wrapper passes is accepted', async ({ openPage }) => {
  const page = await openPage(pageWith({ siteId: 'MLA', frontEndStack: 'react' }));

  const outcome = await outcomeOf(page, 'mp.getIdentificationTypes().then((types) => types.length > 0)');

  expect(outcome).toEqual({ value: true });
});

for (const member of [
  'checkout',
  'yape',
  'authenticator',
  'getAccountPaymentMethods',
  'getCardId',
  'updatePseudotoken',
]) {
  test(`${member} says that the replica does not reproduce it`, async ({ openPage }) => {
    const page = await openPage(pageWith({}));

    const outcome = await outcomeOf(page, `mp.${member}({})`);

    const message = `MercadoPago.js: ${member} exists in the real SDK; this replica does not reproduce it.`;
    expect(outcome).toMatchObject({ error: { message } });
  });
}

for (const member of ['authenticator', 'getAccountPaymentMethods', 'getCardId', 'updatePseudotoken']) {
  test(`${member} says so by its promise`, async ({ openPage }) => {
    const page = await openPage(pageWith({}));

    const outcome = await outcomeOf(page, `mp.${member}().catch(() => 'rejected')`);

    expect(outcome).toEqual({ value: 'rejected' });
  });
}
