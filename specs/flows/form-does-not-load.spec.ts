import { type Checkout, expect, type SiteId } from 'brickwright';
import { held } from '../support/held.ts';
import { test } from '../support/kept-page-test.ts';

// Clocks are moved.
test.use({ keepsPage: false });

const SITES_TO_TRY: readonly SiteId[] = ['MLA', 'MLB'];

const SCRIPT = /\/js\/v2$/;

const BLOCKED = [
  { what: "Mercado Pago's script", address: SCRIPT },
  { what: "the Brick's texts", address: /\/i18n\// },
];

// Without these the real SDK fails without a word.
const BLOCKED_SILENTLY = [
  { what: "the Brick's component", address: /\/components\/payment\.js/ },
  { what: 'the card frames', address: /secure-fields/ },
];

// Longer than the shop's page waits for a form that fails without a word.
const LONG_MS = 60_000;

async function expectFormFailed({ message }: Checkout): Promise<void> {
  await expect(message, 'the buyer is alerted').toHaveRole('alert');
  await expect(message, 'the buyer is told').toHaveText(/formulario de pago|formulário de pagamento/);
}

async function loadAgain({ message, brick }: Checkout): Promise<void> {
  await message.getByRole('link', { name: /Volver a cargar|Recarregar/ }).click();
  await brick.waitUntilReady();
}

for (const site of SITES_TO_TRY) {
  const tag = `@${site}`;

  for (const { what, address } of BLOCKED) {
    test(`in ${site}, a buyer whose browser blocks ${what} is told, and can load the form again`, {
      tag,
    }, async ({ checkout, page, pageWatch }) => {
      pageWatch.allow(/ERR_BLOCKED_BY_CLIENT|Initialization error/, 'the test blocks a part of the Brick');
      const order = await checkout.order();
      await page.route(address, (route) => route.abort('blockedbyclient'));

      await checkout.visit(order);

      await expectFormFailed(checkout);
      await page.unroute(address);
      await loadAgain(checkout);
    });
  }

  for (const { what, address } of BLOCKED_SILENTLY) {
    test(`in ${site}, a buyer whose browser blocks ${what} is told in time, and can load the form again`, {
      tag,
    }, async ({ checkout, page, pageWatch }) => {
      pageWatch.allow(
        /ERR_BLOCKED_BY_CLIENT|reading 'message'|Initialization error/,
        'the test blocks a part of the Brick, and lets its other deadlines pass as well',
      );
      await page.clock.install();
      const order = await checkout.order();
      await page.route(address, (route) => route.abort('blockedbyclient'));
      const blocked = page.waitForEvent('requestfailed', (request) => address.test(request.url()));
      await checkout.visit(order);
      await blocked;

      await page.clock.fastForward(LONG_MS);

      await expectFormFailed(checkout);
      await page.unroute(address);
      await loadAgain(checkout);
    });
  }

  test(`in ${site}, a script that comes late is waited for`, { tag }, async ({ checkout, page }) => {
    const order = await checkout.order();
    const script = held();
    await page.route(SCRIPT, async (route) => {
      await script.until;
      await route.fallback();
    });
    await checkout.visit(order);
    await expect(page.getByText(/Cargando el formulario|Carregando o formulário/)).toBeVisible();

    script.release();

    await checkout.brick.waitUntilReady();
    await expect(checkout.message, 'no message stays').toBeHidden();
  });

  test(`in ${site}, a script that never comes is given up in time, and can be loaded again`, {
    tag,
  }, async ({ checkout, page }) => {
    await page.clock.install();
    const order = await checkout.order();
    await page.route(SCRIPT, () => undefined, { times: 1 });
    const asked = page.waitForRequest(SCRIPT);
    await checkout.visit(order);
    await asked;

    await page.clock.fastForward(LONG_MS);

    await expectFormFailed(checkout);
    await loadAgain(checkout);
  });
}
