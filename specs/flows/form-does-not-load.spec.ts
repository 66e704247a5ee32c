import { expect, type SiteId, test } from 'brickwright';

const SITES_TO_TRY: readonly SiteId[] = ['MLA', 'MLB'];

// As long as the shop's page waits for the form.
const LOAD_DEADLINE_MS = 20_000;

const BLOCKED = [
  { what: "Mercado Pago's script", address: /\/js\/v2$/ },
  { what: "the Brick's component", address: /\/components\/payment\.js/ },
  { what: "the Brick's texts", address: /\/i18n\// },
  { what: 'the card frames', address: /secure-fields/ },
];

for (const site of SITES_TO_TRY) {
  for (const { what, address } of BLOCKED) {
    test(`in ${site}, a buyer whose browser blocks ${what} is told, and can load the form again`, {
      tag: `@${site}`,
    }, async ({ checkout, page, pageWatch }) => {
      pageWatch.allow(/./, 'whatever a blocked Brick throws: the test looks at what the buyer sees');
      await page.clock.install();
      const order = await checkout.order();
      await page.route(address, (route) => route.abort('blockedbyclient'));
      const blocked = page.waitForEvent('requestfailed', (request) => address.test(request.url()));
      await checkout.visit(order);
      await blocked;
      await page.clock.fastForward(LOAD_DEADLINE_MS);
      await expect(checkout.message, 'the buyer is told').toHaveRole('alert');
      await expect(checkout.message).toHaveText(
        /No pudimos cargar el formulario|Não foi possível carregar o formulário/,
      );

      await page.unroute(address);
      await checkout.message.getByRole('link').click();

      await checkout.brick.waitUntilReady();
    });
  }

  test(`in ${site}, a script that comes late is waited for`, { tag: `@${site}` }, async ({
    checkout,
    page,
  }) => {
    const order = await checkout.order();
    let letIn: () => void = () => undefined;
    const late = new Promise<void>((resolve) => {
      letIn = resolve;
    });
    await page.route(/\/js\/v2$/, async (route) => {
      await late;
      await route.fallback();
    });
    await checkout.visit(order);
    await expect(page.getByText(/Cargando el formulario|Carregando o formulário/)).toBeVisible();

    letIn();

    await checkout.brick.waitUntilReady();
    await expect(checkout.message, 'no message stays').toBeHidden();
  });

  test(`in ${site}, a script that never comes is given up, and can be loaded again`, {
    tag: `@${site}`,
  }, async ({ checkout, page }) => {
    await page.clock.install();
    const order = await checkout.order();
    await page.route(/\/js\/v2$/, () => undefined, { times: 1 });
    const asked = page.waitForRequest(/\/js\/v2$/);
    await checkout.visit(order);
    await asked;
    await page.clock.fastForward(LOAD_DEADLINE_MS);
    await expect(checkout.message, 'the buyer is told').toHaveRole('alert');

    await checkout.message.getByRole('link').click();

    await checkout.brick.waitUntilReady();
  });
}
