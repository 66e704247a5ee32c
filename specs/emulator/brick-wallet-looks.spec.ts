import type { Locator } from '@playwright/test';
import { DEFAULT_VALUE_PROP, WALLET_VALUE_PROPS } from '../../fixtures/catalog/wallet-value-props.ts';
import { axeFindings } from '../support/axe-findings.ts';
import { expect, test } from './support/brick-test.ts';
import { makePreference } from './support/checkout-visit.ts';
import { sellerAt } from './support/seller.ts';

const styleOf = (locator: Locator, property: string) =>
  locator.evaluate((node, name) => getComputedStyle(node).getPropertyValue(name), property);

for (const [locale, words] of [
  ['es', 'Pagar con Mercado Pago'],
  ['pt-BR', 'Pagar com Mercado Pago'],
  ['en', 'Pay with Mercado Pago'],
] as const) {
  test(`in ${locale} the button reads "${words}"`, async ({ mountBrick }) => {
    const { root } = await mountBrick({ brick: 'wallet', settings: { locale } });

    await expect(root.getByRole('button')).toHaveText(words);
  });
}

for (const { name, customization } of [
  {
    name: 'the newer',
    customization: { valueProp: 'security_details', customStyle: { borderRadius: '20px' } },
  },
  {
    name: 'the older',
    customization: { texts: { valueProp: 'security_details' }, visual: { borderRadius: '20px' } },
  },
]) {
  test(`${name} spelling of the look is taken`, async ({ mountBrick }) => {
    const { root } = await mountBrick({ brick: 'wallet', settings: { customization } });

    await expect(root).toContainText('Todos tus datos protegidos');
    expect(await styleOf(root.getByRole('button'), 'border-top-left-radius')).toBe('20px');
  });
}

test('the button can say that one buys', async ({ mountBrick }) => {
  const customization = { texts: { action: 'buy' } };
  const { root } = await mountBrick({ brick: 'wallet', settings: { customization } });

  await expect(root.getByRole('button')).toHaveText('Comprar con Mercado Pago');
});

for (const theme of ['dark', 'black'] as const) {
  test(`the theme ${theme} makes the button dark`, async ({ mountBrick }) => {
    const { root } = await mountBrick({ brick: 'wallet', settings: { customization: { theme } } });

    expect(await styleOf(root.getByRole('button'), 'background-color')).toBe('rgb(17, 24, 35)');
  });
}

test('no button is lower than 48 pixels', async ({ mountBrick }) => {
  const customization = { customStyle: { buttonHeight: '20px' } };
  const { root } = await mountBrick({ brick: 'wallet', settings: { customization } });

  expect((await root.getByRole('button').boundingBox())?.height).toBe(48);
});

test('a promise that the country does not have becomes the default one', async ({ mountBrick }) => {
  const customization = { valueProp: 'ml_shipping' };

  const { root } = await mountBrick({ brick: 'wallet', site: 'MLC', settings: { customization } });

  expect(WALLET_VALUE_PROPS.MLC).not.toContain('ml_shipping');
  expect(DEFAULT_VALUE_PROP).toBe('security_safety');
  await expect(root).toContainText('Paga de forma segura');
});

test('a promise can be hidden', async ({ mountBrick }) => {
  const customization = { customStyle: { hideValueProp: true } };
  const { root } = await mountBrick({ brick: 'wallet', settings: { customization } });

  await expect(root).toHaveText('Pagar con Mercado Pago');
});

const EVERY_CARD = ['credit_card', 'debit_card', 'prepaid_card', 'ticket', 'atm', 'bank_transfer'];

for (const { site, excluded, words } of [
  {
    site: 'MLA',
    excluded: [...EVERY_CARD, 'digital_currency'],
    words: 'Con dinero en cuenta o cuotas sin tarjeta',
  },
  { site: 'MLC', excluded: EVERY_CARD, words: 'Con dinero en cuenta' },
] as const) {
  test(`of a preference of ${site} with a single method no signs are shown but words`, async ({
    mountBrick,
    emulator,
  }) => {
    const items = [{ title: 'Taza', quantity: 1, unit_price: 100 }];
    const payment_methods = { excluded_payment_types: excluded.map((id) => ({ id })) };
    const { id } = await makePreference(sellerAt(emulator.url, site), { items, payment_methods });
    const customization = { valueProp: 'payment_methods_logos' };
    const initialization = { preferenceId: id };

    const { root } = await mountBrick({ brick: 'wallet', site, settings: { initialization, customization } });

    await expect(root.getByText(words, { exact: true })).toBeVisible();
    await expect(root.getByRole('img')).toHaveCount(0);
  });
}

test('of any other preference the signs of some methods are shown', async ({ mountBrick, emulator }) => {
  const { id } = await makePreference(sellerAt(emulator.url, 'MLA'));
  const settings = {
    initialization: { preferenceId: id },
    customization: { valueProp: 'payment_methods_logos' },
  };

  const { root } = await mountBrick({ brick: 'wallet', settings });

  await expect(root.getByRole('img')).toHaveAccessibleName(/^Visa, Mastercard/);
});

test("the checkout takes the shop's colours", async ({ mountBrick, emulator }) => {
  const { id } = await makePreference(sellerAt(emulator.url, 'MLA'));
  const checkout = { theme: { elementsColor: '#7a1f5c', headerColor: '#203040' } };
  const settings = { initialization: { preferenceId: id }, customization: { checkout } };
  const { page, root } = await mountBrick({ brick: 'wallet', settings });

  await root.getByRole('button').click();

  const button = page.getByRole('button', { name: 'Continuar' });
  await expect(button).toHaveCSS('background-color', 'rgb(122, 31, 92)');
  await expect(page.getByRole('banner')).toHaveCSS('background-color', 'rgb(32, 48, 64)');
});

for (const theme of ['default', 'dark'] as const) {
  test(`axe finds nothing in a Wallet Brick of theme ${theme}, nor is it wider than 320 pixels`, async ({
    mountBrick,
  }) => {
    const brick = await mountBrick({
      brick: 'wallet',
      settings: { customization: { theme, valueProp: 'payment_methods_logos' } },
      prepare: (page) => page.setViewportSize({ width: 320, height: 600 }),
    });

    expect(await axeFindings(brick.page, '#brick')).toEqual([]);
    const width = await brick.page.evaluate('document.documentElement.scrollWidth');
    expect(width).toBe(320);
  });
}
