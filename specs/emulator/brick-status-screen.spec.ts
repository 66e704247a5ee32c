import { expect, type MountOptions, test } from './support/brick-test.ts';
import { payByCard } from './support/pay-by-card.ts';

function showing(paymentId: string, customization: object = {}): MountOptions {
  return { brick: 'statusScreen', settings: { initialization: { paymentId }, customization } };
}

for (const [holder, title] of [
  ['APRO', '¡Listo! Tu pago ya se acreditó'],
  ['FUND', 'Tu tarjeta no tiene fondos suficientes'],
  ['CONT', 'Estamos procesando tu pago'],
] as const) {
  test(`a payment of ${holder} reads "${title}"`, async ({ mountBrick, emulator }) => {
    const id = await payByCard(emulator.url, holder);

    const screen = await mountBrick(showing(id));

    await expect(screen.root.locator('header')).toContainText(title);
    await expect(screen.root).toContainText('$ 1.250,50');
    await expect(screen.root).toContainText('Mastercard terminada en 0604');
    await expect(screen.root).toContainText(id);
  });
}

test("a rejected payment leads back to pay again, under the shop's words", async ({
  mountBrick,
  emulator,
  shop,
}) => {
  const id = await payByCard(emulator.url, 'FUND');
  const visual = { texts: { ctaCardErrorLabel: 'Usar otra tarjeta' } };

  const screen = await mountBrick(showing(id, { backUrls: { error: `${shop.url}again` }, visual }));

  await expect(screen.root.getByRole('link', { name: 'Usar otra tarjeta' })).toHaveAttribute(
    'href',
    `${shop.url}again`,
  );
});

test('what is null is what the shop does not have', async ({ mountBrick, emulator, shop }) => {
  const id = await payByCard(emulator.url, 'FUND');

  const screen = await mountBrick(
    showing(id, { visual: null, backUrls: { error: null, return: `${shop.url}home` } }),
  );

  await expect(screen.root.getByRole('link')).toHaveCount(1);
  expect(await screen.calls('error')).toEqual([]);
});

test('texts of other Bricks are passed over', async ({ mountBrick, emulator }) => {
  const id = await payByCard(emulator.url, 'APRO');
  const texts = { formTitle: 'Paga aquí', approvedTitle: 'Pagado', cardNumber: { label: 'Tarjeta' } };

  const screen = await mountBrick(showing(id, { visual: { texts } }));

  await expect(screen.root.locator('header')).toContainText('¡Listo! Tu pago ya se acreditó');
  expect(await screen.calls('error')).toEqual([]);
});

test('a back URL of another domain is ignored', async ({ mountBrick, emulator }) => {
  const id = await payByCard(emulator.url, 'APRO');

  const screen = await mountBrick(showing(id, { backUrls: { return: 'https://elsewhere.example.com/' } }));

  await expect(screen.root.getByRole('link')).toHaveCount(0);
});

test('details are shown or hidden as the shop says', async ({ mountBrick, emulator }) => {
  const id = await payByCard(emulator.url, 'APRO');

  const shown = await mountBrick(showing(id, { visual: { showExternalReference: true } }));
  const hidden = await mountBrick(showing(id, { visual: { hideStatusDetails: true } }));

  await expect(shown.root).toContainText('order-7');
  await expect(hidden.root).not.toContainText('$ 1.250,50');
});

test('a payment that does not exist is an error, not a screen', async ({ mountBrick }) => {
  const screen = await mountBrick({ ...showing('1'), ready: false });

  await expect.poll(() => screen.calls('error')).toMatchObject([[{ cause: 'get_payment_data_failed' }]]);
  await expect(screen.root.locator('header')).toHaveCount(0);
});
