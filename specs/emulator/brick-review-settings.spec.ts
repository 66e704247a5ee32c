import type { Page } from '@playwright/test';
import { expect, type MountOptions, test } from './support/brick-test.ts';
import { BILLING, ITEMS, reviewedSettings, SHIPPING } from './support/reviewed-settings.ts';

const MISSING = 'The review step lacks required properties';
const WRONG = 'Brick incorrectly initialized';

const { receiverAddress } = SHIPPING;
const ofItem = (change: object) => ({
  items: { ...ITEMS, itemsList: [{ ...ITEMS.itemsList[0], ...change }] },
});
const ofAddress = (change: object) => ({
  shipping: { ...SHIPPING, receiverAddress: { ...receiverAddress, ...change } },
});

const MISTAKES = [
  ['no items', { items: undefined }, MISSING, 'initialization.items'],
  ['an empty list', { items: { ...ITEMS, itemsList: [] } }, MISSING, 'initialization.items.itemsList'],
  ['an item without a name', ofItem({ name: '' }), MISSING, 'initialization.items.itemsList.0.name'],
  [
    'no sum of items',
    { items: { itemsList: ITEMS.itemsList } },
    MISSING,
    'initialization.items.totalItemsAmount',
  ],
  ['no payer', { payer: undefined }, MISSING, 'initialization.payer'],
  ['a payer without an e-mail', { payer: { firstName: 'Ana' } }, MISSING, 'initialization.payer.email'],
  [
    'shipping without a mode',
    { shipping: { receiverAddress } },
    MISSING,
    'initialization.shipping.shippingMode',
  ],
  [
    'an address without a code',
    ofAddress({ zipCode: undefined }),
    MISSING,
    'initialization.shipping.receiverAddress.zipCode',
  ],
  [
    'billing without a number',
    { billing: { lastName: 'Silva' } },
    MISSING,
    'initialization.billing.taxIdentificationNumber',
  ],
  [
    'a document without a type',
    { billing: { ...BILLING, identification: { number: '1' } } },
    MISSING,
    'initialization.billing.identification.type',
  ],
  [
    'discounts without a sum',
    { discounts: { discountsList: [] } },
    MISSING,
    'initialization.discounts.totalDiscountsAmount',
  ],
  ['units that are no number', ofItem({ units: 'two' }), WRONG, 'initialization.items.itemsList.0.units'],
  [
    'an address as an image',
    ofItem({ imageURL: 'https://shop.test/bag' }),
    WRONG,
    'initialization.items.itemsList.0.imageURL',
  ],
] as const;

const causeOf = { [MISSING]: 'missing_required_review_props', [WRONG]: 'incorrect_initialization' };

for (const [mistake, initialization, message, path] of MISTAKES) {
  test(`a review of ${mistake} is refused by name`, async ({ mountBrick }) => {
    const brick = await mountBrick({ ready: false, settings: reviewedSettings(initialization) });

    await expect
      .poll(() => brick.calls('error'))
      .toEqual([[{ type: 'critical', cause: causeOf[message], message: `${message}: ${path}` }]]);
    await expect(brick.root).toBeEmpty();
  });
}

for (const name of ['onClickEditShippingData', 'onClickEditBillingData']) {
  test(`a review whose data nobody edits is refused: ${name}`, async ({ mountBrick }) => {
    const brick = await mountBrick({ ready: false, settings: reviewedSettings(), without: [name] });

    await expect
      .poll(() => brick.calls('error'))
      .toMatchObject([[{ cause: causeOf[MISSING], message: `${MISSING}: callbacks.${name}` }]]);
  });
}

test('a review of items alone needs no callback of its own', async ({ mountBrick }) => {
  const brick = await mountBrick({
    settings: reviewedSettings({ shipping: undefined, billing: undefined, discounts: undefined }),
    without: [
      'onClickEditShippingData',
      'onClickEditBillingData',
      'onRenderNextStep',
      'onRenderPreviousStep',
    ],
  });

  await expect(brick.submitButton).toHaveText('Continuar');
});

test('figures may be the texts of a page', async ({ mountBrick }) => {
  const brick = await mountBrick({ settings: reviewedSettings(ofItem({ units: '2', value: '500' })) });

  expect(await brick.calls('error')).toEqual([]);
});

for (const enableReviewStep of [false, undefined, 'true']) {
  test(`enableReviewStep ${enableReviewStep} is no review, and what it needs is passed over`, async ({
    mountBrick,
  }) => {
    const settings = reviewedSettings({ items: 'none', shipping: 7 }, { enableReviewStep });
    const brick = await mountBrick({ settings });

    await expect(brick.submitButton).toHaveText('Pagar');
    expect(await brick.page.evaluate('"nextStep" in window.brickController')).toBe(false);
  });
}

function listening(warnings: string[]): NonNullable<MountOptions['prepare']> {
  return async (page: Page) => {
    page.on('console', (message) => message.type() === 'warning' && warnings.push(message.text()));
  };
}

for (const site of ['MLB', 'MLC', 'MCO', 'MPE', 'MLU'] as const) {
  test(`${site} has no review: the setting is a warning, the form pays at once`, async ({ mountBrick }) => {
    const warnings: string[] = [];
    const brick = await mountBrick({
      site,
      settings: reviewedSettings({ amount: 1250, items: undefined }),
      prepare: listening(warnings),
    });

    await expect(brick.submitButton).toHaveText('Pagar');
    expect(warnings).toEqual([
      `[payment Brick] enableReviewStep is for MLA and MLM only and was ignored: this account is of ${site}.`,
    ]);
  });
}

test('an order of cards that there are not is a warning', async ({ mountBrick }) => {
  const warnings: string[] = [];
  await mountBrick({
    settings: reviewedSettings({}, { reviewCardsOrder: ['payer', 'shipping'] }),
    prepare: listening(warnings),
  });

  expect(warnings).toEqual([
    '[payment Brick] reviewCardsOrder: payer is none of payment_method, shipping, billing.',
  ]);
});

test('an item whose image is an empty text has none', async ({ mountBrick }) => {
  const brick = await mountBrick({
    settings: reviewedSettings(ofItem({ imageURL: '' }), { paymentMethods: { ticket: ['rapipago'] } }),
  });

  await brick.submitButton.click();

  await expect(brick.root.getByText('Auriculares')).toBeVisible();
  await expect(brick.root.locator('img[width="48"]')).toHaveCount(0);
});
