import type { Page } from '@playwright/test';
import jsQR from 'jsqr';
import { PNG } from 'pngjs';
import { EmulatorControl } from '../../emulator/control/client.ts';
import type { SiteId } from '../../fixtures/catalog/types.ts';
import { axeFindings } from '../support/axe-findings.ts';
import { test as base, expect } from './support/brick-test.ts';
import { linkOf } from './support/link-of.ts';
import { BOLETO, PSE } from './support/other-requests.ts';
import { serveOnLoopback } from './support/serve-on-loopback.ts';

interface Fixtures {
  /** Makes a payment and opens its page. */
  openPageOf(site: SiteId, body: object): Promise<{ page: Page; payment: Record<string, unknown> }>;
}

const test = base.extend<Fixtures>({
  openPageOf: async ({ emulator, replicaBrowser }, use) => {
    const context = await replicaBrowser.newContext({ viewport: { width: 320, height: 640 } });
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await use(async (site, body) => {
      const answer = await fetch(`${emulator.url}/v1/payments`, {
        method: 'POST',
        headers: {
          authorization: `Bearer TEST-${site}-spec-secret`,
          'content-type': 'application/json',
          'x-idempotency-key': 'one',
        },
        body: JSON.stringify({ transaction_amount: 100, payer: { email: 'test@testuser.com' }, ...body }),
      });
      const payment = (await answer.json()) as Record<string, unknown>;
      const { pathname, search } = linkOf({ body: payment });
      const page = await context.newPage();
      await page.goto(emulator.url + pathname + search);
      return { page, payment };
    });
    await context.close();
  },
});

const PIX = { payment_method_id: 'pix' };

for (const [name, site, body] of [
  ['boleto', 'MLB', BOLETO],
  ['Pix', 'MLB', PIX],
  ['bank', 'MCO', PSE],
  ['cash machine', 'MPE', { payment_method_id: 'pagoefectivo_atm', description: 'A lamp' }],
] as const) {
  test(`axe finds nothing in the page of a ${name}, and nothing is cut at 320 px`, async ({ openPageOf }) => {
    const { page } = await openPageOf(site, body);

    expect(await axeFindings(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
}

test('axe finds nothing in the page of a payment that is over, and in that of a dead link', async ({
  emulator,
  openPageOf,
}) => {
  const { page, payment } = await openPageOf('MLB', PIX);
  await new EmulatorControl(emulator.url).settle({ site: 'MLB', name: 'spec' }, Number(payment.id), 'expire');

  await page.reload();
  await expect(page.getByRole('heading', { name: 'Pagamento vencido' })).toBeVisible();
  const over = await axeFindings(page);
  await page.goto(`${emulator.url}/payments/1/ticket`);
  await expect(page.getByRole('heading', { name: 'No encontramos este pago' })).toBeVisible();

  expect([...over, ...(await axeFindings(page))]).toEqual([]);
});

test('the QR code on the page of a Pix is read as the text that its button copies', async ({
  openPageOf,
}) => {
  const { page } = await openPageOf('MLB', PIX);

  const image = await page.getByRole('img', { name: 'QR Code do Pix' }).screenshot();
  const { data, width, height } = PNG.sync.read(image);
  await page.getByRole('button', { name: 'Copiar código' }).click();

  await expect(page.getByRole('status')).toHaveText('Código copiado');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^000201.*6304[0-9A-F]{4}$/);
  expect(jsQR.default(new Uint8ClampedArray(data), width, height)?.data).toBe(copied);
});

test('a buyer prints a voucher', async ({ openPageOf }) => {
  const { page } = await openPageOf('MLA', { payment_method_id: 'rapipago' });
  await page.evaluate(() => {
    window.print = () => (document.title = 'printed');
  });

  await page.getByRole('button', { name: 'Imprimir' }).click();

  await expect(page).toHaveTitle('printed');
});

test('a buyer approves at the bank and is back at the shop', async ({ openPageOf }) => {
  const shop = await serveOnLoopback((request, response) => response.end(`<h1>${request.url}</h1>`));
  const { page, payment } = await openPageOf('MCO', { ...PSE, callback_url: `${shop.url}return` });

  await page.getByRole('button', { name: 'Aprobar pago' }).click();

  await expect(page).toHaveURL(
    `${shop.url}return?payment_id=${payment.id}&payment_status=approved&payment_method_id=pse`,
  );
  await shop.stop();
});
