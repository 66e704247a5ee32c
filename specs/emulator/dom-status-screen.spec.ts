import { expect, type MountOptions, test } from './support/brick-test.ts';
import { payByCard } from './support/pay-by-card.ts';

function showing(paymentId: string, customization: object = {}): MountOptions {
  return { brick: 'statusScreen', settings: { initialization: { paymentId }, customization } };
}

test('the screen stands in the container that the shop named', async ({ mountBrick, emulator }) => {
  const screen = await mountBrick(showing(await payByCard(emulator.url, 'APRO')));

  await expect(screen.root.locator('header')).toBeVisible();
});

test('hideStatusDetails hides what was paid', async ({ mountBrick, emulator }) => {
  const id = await payByCard(emulator.url, 'APRO');

  const shown = await mountBrick(showing(id));
  const hidden = await mountBrick(showing(id, { visual: { hideStatusDetails: true } }));

  await expect(shown.root).toContainText('$ 1.250,50');
  await expect(hidden.root).not.toContainText('$ 1.250,50');
});

test('hideTransactionDate hides the day of the payment, and nothing else', async ({
  mountBrick,
  emulator,
}) => {
  const id = await payByCard(emulator.url, 'APRO');
  const year = String(new Date().getFullYear());

  const shown = await mountBrick(showing(id));
  const hidden = await mountBrick(showing(id, { visual: { hideTransactionDate: true } }));

  await expect(shown.root).toContainText(` de ${year}`);
  await expect(hidden.root).not.toContainText(` de ${year}`);
  await expect(hidden.root).toContainText('$ 1.250,50');
});

test("the shop's reference is shown only when showExternalReference asks for it", async ({
  mountBrick,
  emulator,
}) => {
  const id = await payByCard(emulator.url, 'APRO');

  const shown = await mountBrick(showing(id, { visual: { showExternalReference: true } }));
  const silent = await mountBrick(showing(id));

  await expect(shown.root).toContainText('order-7');
  await expect(silent.root).not.toContainText('order-7');
});

for (const [holder, url, key] of [
  ['APRO', 'return', 'ctaReturnLabel'],
  ['FUND', 'error', 'ctaCardErrorLabel'],
  ['CALL', 'error', 'ctaGeneralErrorLabel'],
] as const) {
  test(`after ${holder} the button of backUrls.${url} has the words of ${key}`, async ({
    mountBrick,
    emulator,
    shop,
  }) => {
    const id = await payByCard(emulator.url, holder);
    const visual = { texts: { [key]: 'Own words' } };

    const screen = await mountBrick(showing(id, { backUrls: { [url]: `${shop.url}next` }, visual }));

    await expect(screen.root.getByRole('link', { name: 'Own words' })).toHaveAttribute(
      'href',
      `${shop.url}next`,
    );
  });
}

test('without back URLs the screen has no buttons', async ({ mountBrick, emulator }) => {
  const screen = await mountBrick(showing(await payByCard(emulator.url, 'FUND')));

  await expect(screen.root.getByRole('link')).toHaveCount(0);
  await expect(screen.root.getByRole('button')).toHaveCount(0);
});
