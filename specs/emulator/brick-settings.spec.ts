import type { ConsoleMessage } from '@playwright/test';
import { expect, test } from './support/brick-test.ts';

const initialization = { amount: 10 };
const paymentMethods = { creditCard: 'all', debitCard: 'all' };
const withVisual = (visual: object) => ({ initialization, customization: { paymentMethods, visual } });

function warningsInto(warnings: string[]) {
  return (message: ConsoleMessage) => {
    if (message.type() === 'warning') warnings.push(message.text());
  };
}

test('an amount may be the string of an input', async ({ mountBrick }) => {
  const brick = await mountBrick({
    settings: { initialization: { amount: '300.50' }, customization: { paymentMethods } },
  });
  await brick.fillCard({ cardNumber: '5031755734530604' });

  await expect(brick.installmentsSelect()).toContainText('1x $ 300,50');
});

for (const amount of [0, -1, 'NaN']) {
  test(`an amount of ${amount} is none`, async ({ mountBrick }) => {
    const brick = await mountBrick({ ready: false, settings: { initialization: { amount } } });

    await expect.poll(() => brick.calls('error')).toMatchObject([[{ cause: 'amount_is_not_number' }]]);
  });
}

test('Chile takes whole amounts only', async ({ mountBrick }) => {
  const brick = await mountBrick({
    site: 'MLC',
    ready: false,
    settings: { initialization: { amount: 1000.5 } },
  });

  await expect
    .poll(() => brick.calls('error'))
    .toMatchObject([
      [{ cause: 'incorrect_initialization', message: expect.stringContaining('amount 1000.5') }],
    ]);
  await expect(brick.root).toBeEmpty();
});

test('Chile takes no update to cents', async ({ mountBrick }) => {
  const brick = await mountBrick({ site: 'MLC', settings: { initialization: { amount: 1000 } } });

  expect(await brick.page.evaluate('window.brickController.update({ amount: 10.5 })')).toBe(false);
});

for (const given of ['', 'null']) {
  test(`an update with ${given || 'nothing'} is refused, not thrown`, async ({ mountBrick }) => {
    const brick = await mountBrick();

    expect(await brick.page.evaluate(`window.brickController.update(${given})`)).toBe(false);
    expect(await brick.calls('error')).toMatchObject([[{ cause: 'amount_is_not_number_in_update' }]]);
  });
}

for (const payer of [null, { email: null, identification: null }]) {
  test(`what is null is what the shop does not know: payer ${JSON.stringify(payer)}`, async ({
    mountBrick,
  }) => {
    const brick = await mountBrick({ settings: { initialization: { amount: 10, payer } } });

    await expect(brick.root.locator('[name="EMAIL"]')).toHaveValue('');
    expect(await brick.calls('error')).toEqual([]);
  });
}

test('an e-mail that is none is shown, to be mended', async ({ mountBrick }) => {
  const brick = await mountBrick({
    settings: { initialization: { amount: 10, payer: { email: 'buyer@' } } },
  });

  await expect(brick.root.locator('[name="EMAIL"]')).toHaveValue('buyer@');
});

test('a valid document of the payer is filled in', async ({ mountBrick }) => {
  const identification = { type: 'DNI', number: '12345678' };
  const brick = await mountBrick({
    settings: { initialization: { amount: 10, payer: { identification } } },
  });

  await expect(brick.root.locator('[name="DOCUMENT"]')).toHaveValue('12345678');
});

for (const identification of [
  { type: 'CPF', number: '12345678909' },
  { type: 'DNI', number: '12' },
]) {
  test(`a document that Argentina does not have is left out: ${identification.type} of ${identification.number.length} digits`, async ({
    mountBrick,
  }) => {
    const brick = await mountBrick({
      settings: { initialization: { amount: 10, payer: { identification } } },
    });

    await expect(brick.root.locator('[name="DOCUMENT"]')).toHaveValue('');
  });
}

test('an id that the country does not have is a warning', async ({ mountBrick }) => {
  const warnings: string[] = [];
  const brick = await mountBrick({
    settings: { initialization, customization: { paymentMethods: { creditCard: ['visa', 'elo'] } } },
    prepare: async (page) => {
      page.on('console', warningsInto(warnings));
    },
  });

  expect(warnings).toEqual(['[payment Brick] payment method elo does not exist in MLA.']);
  expect(await brick.calls('error')).toEqual([]);
});

test('a default option of two forms is ignored', async ({ mountBrick }) => {
  const defaultPaymentOption = { debitCardForm: true, ticketForm: true };
  const brick = await mountBrick({ settings: withVisual({ defaultPaymentOption }) });

  await expect(brick.root.getByRole('radio', { name: /^Tarjeta de crédito/ })).toBeChecked();
});

test('settings of what is not there are taken', async ({ mountBrick }) => {
  const visual = { preserveSavedCardsOrder: true, hideRedirectionPanel: true };
  const brick = await mountBrick({ settings: withVisual(visual) });

  expect(await brick.calls('error')).toEqual([]);
});

test('the first eight digits are told with every change', async ({ mountBrick }) => {
  const brick = await mountBrick();

  await brick.fillCard({ cardNumber: '5031755734530604' });
  await expect.poll(() => brick.calls('bin')).toHaveLength(1);
  await brick.fillCard({ cardNumber: '4509953566233704' });

  await expect.poll(() => brick.calls('bin')).toEqual([['50317557'], ['45099535']]);
});
