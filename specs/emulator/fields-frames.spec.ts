import { MERCADO_PAGO_HOSTS } from '../../fixtures/catalog/hosts.ts';
import { routeToEmulator } from '../../fixtures/route-to-emulator.ts';
import { expect, test } from './support/fields-test.ts';

const FIELDS = ['cardNumber', 'securityCode', 'expirationMonth', 'expirationYear', 'expirationDate'];

for (const field of FIELDS) {
  test(`the frame of ${field} has its name, holds all five inputs and shows one`, async ({ mountFields }) => {
    const fields = await mountFields({ [field]: {} });
    const frame = fields.page.frameLocator(`iframe[name="${field}"]`);

    await expect(frame.locator('input')).toHaveCount(5);
    await expect(frame.locator('input.hide')).toHaveCount(4);
    await expect(frame.locator('input:visible')).toHaveId(field);
  });
}

test('the page asks for the page of the frames before it frames it', async ({ openPage }) => {
  const asked: string[] = [];
  const page = await openPage(
    `<div id="code"></div><script src="https://sdk.mercadopago.com/js/v2"></script>
     <script>new MercadoPago('TEST-MLA-spec-public').fields.create('securityCode').mount('code');</script>`,
    {
      prepare: async (opened) =>
        opened.on('request', (request) => {
          const { pathname } = new URL(request.url());
          if (pathname === '/secure-fields/') asked.push(request.resourceType());
        }),
    },
  );

  await expect(page.frameLocator('iframe').locator('#securityCode')).toBeVisible();
  expect(asked).toEqual(['fetch', 'document']);
});

test('the fallback serves the frames when the first page is out of reach', async ({
  replicaBrowser,
  emulator,
}) => {
  const page = await replicaBrowser.newPage();
  await routeToEmulator(page.context(), emulator.url);
  await page.route(`https://${MERCADO_PAGO_HOSTS.secureFields}/**`, (route) => route.abort());
  await page.route('https://shop.example/', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<div id="code"></div><script src="https://sdk.mercadopago.com/js/v2"></script>
        <script>new MercadoPago('TEST-MLA-spec-public').fields.create('securityCode').mount('code');</script>`,
    }),
  );

  await page.goto('https://shop.example/');

  await expect(page.locator('iframe')).toHaveAttribute(
    'src',
    /^https:\/\/api-static\.mercadopago\.com\/secure-fields\?/,
  );
  await expect(page.frameLocator('iframe').locator('#securityCode')).toBeVisible();
  await page.context().close();
});

test('the token is posted from inside a frame', async ({ mountFields }) => {
  const fields = await mountFields({ cardNumber: {}, expirationDate: {}, securityCode: {} });
  const { page } = fields;
  await fields.fill({ cardNumber: '5031755734530604', expirationDate: '1130', securityCode: '123' });
  const posted = page.waitForRequest(
    (request) => request.method() === 'POST' && request.url().includes('/v1/card_tokens'),
  );

  await fields.run(`mp.fields.createCardToken({ cardholderName: 'APRO' })`);

  const request = await posted;
  expect(request.frame().name()).toBe('cardNumber');
  expect(Object.fromEntries(new URL(request.url()).searchParams)).toEqual({
    public_key: 'TEST-MLA-spec-public',
    locale: 'es-AR',
    js_version: '2.0.0',
    referer: new URL(page.url()).origin,
  });
});

test('the page never comes by the card number or the security code', async ({ mountFields }) => {
  const sent: string[] = [];
  const fields = await mountFields(
    { cardNumber: {}, expirationDate: {}, securityCode: {} },
    {
      prepare: async (page) => {
        await page.addInitScript(
          "window.messages = []; addEventListener('message', ({ data }) => messages.push(JSON.stringify(data)));",
        );
        page.on('request', (request) => {
          const isOfPage = request.frame() === page.mainFrame();
          if (isOfPage) sent.push(request.url() + (request.postData() ?? ''));
        });
      },
    },
  );
  await fields.fill({ cardNumber: '5031755734530604', expirationDate: '1130', securityCode: '7391' });

  await fields.outcome(`mp.fields.createCardToken({ cardholderName: 'APRO' })`);
  await fields.input('securityCode').fill('739');
  const outcome = await fields.outcome(`mp.fields.createCardToken({ cardholderName: 'APRO' })`);

  expect(outcome).toMatchObject({ value: { security_code_length: 3 } });
  const heard = String(await fields.page.evaluate('window.messages.join()'));
  expect(heard).toContain('50317557');
  for (const told of [heard, JSON.stringify(await fields.page.evaluate('window.heard')), sent.join()]) {
    const digits = told.replaceAll(/[\s-]/g, '');
    expect(digits).not.toContain('5031755734530604');
    expect(digits).not.toContain('734530604');
    expect(digits).not.toMatch(/\b739\d?\b/);
  }
});
