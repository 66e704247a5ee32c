import type { Page } from '@playwright/test';
import type { SiteId } from '../../fixtures/catalog/types.ts';
import { axeFindings } from '../support/axe-findings.ts';
import { expect, type MountOptions, test } from './support/brick-test.ts';
import { ALL_METHODS, LOCALE_OF } from './support/every-method.ts';
import type { MountedBrick } from './support/mounted-brick.ts';
import { saveCards } from './support/save-cards.ts';
import { seedOf } from './support/seed-of.ts';

const narrow = (page: Page) => page.setViewportSize({ width: 320, height: 700 });

const only = (site: SiteId, paymentMethods: object, theme = 'default'): MountOptions => ({
  site,
  builder: { theme },
  prepare: narrow,
  options: { locale: LOCALE_OF[site] },
  settings: { initialization: { amount: 12500 }, customization: { paymentMethods } },
});

const FORMS = [
  ['a voucher', 'MLA', { ticket: 'all' }],
  ['Pix', 'MLB', { bankTransfer: 'all' }],
  ['boleto', 'MLB', { ticket: 'all' }],
  ['payment points', 'MLM', { ticket: ['paycash'] }],
  ['PSE', 'MCO', { bankTransfer: 'all' }],
  ['PagoEfectivo', 'MPE', { atm: 'all' }],
] as const;

/** What of the form reaches beyond the right edge of the page. */
function tooWide({ page }: MountedBrick): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('#brick *')]
      .filter((node) => node.getBoundingClientRect().right > document.documentElement.clientWidth)
      .map((node) => node.outerHTML.slice(0, 80)),
  );
}

async function makeMistakes(brick: MountedBrick): Promise<void> {
  const zipCode = brick.root.locator('[name="ADDRESS_CODE"]');
  if ((await zipCode.count()) > 0) {
    await zipCode.fill('01310100');
    await expect(brick.root.getByLabel('Cidade')).toBeVisible();
  }
  await brick.submitButton.click();
  await expect(brick.submitButton).toHaveAccessibleDescription(/para continuar/);
}

for (const [ticketRows, placesControl] of [
  ['perMethod', 'radios'],
  ['together', 'select'],
] as const) {
  test.describe(`with tickets ${ticketRows} and places as ${placesControl}`, () => {
    test.use({ emulatorSeed: seedOf({ ticketRows, placesControl }) });

    for (const [form, site, paymentMethods] of FORMS) {
      test(`axe finds nothing in ${form} full of mistakes, and 320 pixels hold it`, async ({
        mountBrick,
      }) => {
        const brick = await mountBrick(only(site, paymentMethods));
        await makeMistakes(brick);

        expect(await axeFindings(brick.page, '#brick')).toEqual([]);
        expect(await tooWide(brick)).toEqual([]);
      });
    }
  });
}

for (const theme of ['dark', 'flat', 'bootstrap']) {
  test(`axe finds nothing in a list of every method of the theme ${theme}`, async ({ mountBrick }) => {
    const brick = await mountBrick(only('MCO', ALL_METHODS, theme));
    await brick.root.getByText('PSE').click();
    await expect(brick.root.getByLabel('Tipo de persona')).toBeVisible();

    expect(await axeFindings(brick.page, '#brick')).toEqual([]);
  });
}

test('axe finds nothing in the form of a saved card, and 320 pixels hold it', async ({
  mountBrick,
  emulator,
}) => {
  const { customerId, cardIds } = await saveCards(emulator, 'MLA', [{ number: '5031755734530604' }]);
  const brick = await mountBrick({
    prepare: narrow,
    settings: {
      initialization: { amount: 100, payer: { customerId, cardsIds: cardIds } },
      customization: { paymentMethods: { creditCard: 'all' } },
    },
  });
  await makeMistakes(brick);

  expect(await axeFindings(brick.page, '#brick')).toEqual([]);
  expect(await tooWide(brick)).toEqual([]);
});

test('boleto is filled and sent by keyboard alone', async ({ mountBrick }) => {
  const brick = await mountBrick(only('MLB', { ticket: ['bolbradesco'] }));
  const { keyboard } = brick.page;
  await brick.root.locator('[name="BUYER_FIRST_NAME"]').focus();

  for (const text of ['Maria', 'Pereira']) {
    await keyboard.type(text);
    await keyboard.press('Tab');
  }
  await keyboard.press('Tab');
  await keyboard.type('12345678909');
  await keyboard.press('Tab');
  await keyboard.type('01310100');
  await expect(brick.root.getByLabel('Estado')).toBeVisible();
  for (const text of ['SP', 'São Paulo', 'Bela Vista', 'Av. Paulista', '1578', '', 'maria@example.com']) {
    await keyboard.press('Tab');
    await keyboard.type(text);
  }
  await keyboard.press('Enter');

  await expect
    .poll(() => brick.calls('submit'))
    .toMatchObject([
      [{ formData: { payer: { email: 'maria@example.com', address: { city: 'São Paulo' } } } }, null],
    ]);
});

test('the arrows go from option to option, each with its form', async ({ mountBrick }) => {
  const brick = await mountBrick(only('MCO', { bankTransfer: 'all', ticket: 'all' }));
  await brick.root.getByRole('radio', { name: /^PSE/ }).focus();

  await brick.page.keyboard.press('ArrowDown');

  await expect(brick.root.getByRole('radio', { name: /^Efecty/ })).toBeFocused();
  await expect(brick.root.getByRole('radio', { name: /^Efecty/ })).toBeChecked();
  await expect(brick.root.getByLabel('Tipo de persona')).toHaveCount(0);
});
