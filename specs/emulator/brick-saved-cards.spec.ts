import { PaymentBrick } from '../../fixtures/models/PaymentBrick.ts';
import { expect, type MountOptions, test } from './support/brick-test.ts';
import type { MountedBrick } from './support/mounted-brick.ts';
import { saveCards } from './support/save-cards.ts';
import { seedOf } from './support/seed-of.ts';

const MASTER = { number: '5031755734530604' };
const VISA = { number: '4509953566233704' };
const AMEX = { number: '371180303257522', securityCode: '1234' };
const DEBIT = { number: '4002768694395619' };

const saved = (payer: object, visual: object = {}): MountOptions => ({
  settings: {
    initialization: { amount: 1250.5, payer },
    customization: { paymentMethods: { creditCard: 'all', debitCard: 'all' }, visual },
  },
});

for (const installmentsControl of ['select', 'radios'] as const) {
  test.describe(`with instalments as ${installmentsControl}`, () => {
    test.use({ emulatorSeed: seedOf({ installmentsControl, optionList: 'collapsed' }) });

    test('a saved card is paid with its security code, for the customer', async ({
      mountBrick,
      emulator,
    }) => {
      const { customerId, cardIds } = await saveCards(emulator, 'MLA', [MASTER]);
      const brick = await mountBrick(saved({ customerId, cardsIds: cardIds }));

      await new PaymentBrick(brick.page, '#brick').payWith({
        kind: 'savedCard',
        lastFourDigits: '0604',
        securityCode: '123',
        installments: 3,
      });

      const formData = {
        token: expect.stringMatching(/^[0-9a-f]{32}$/),
        issuer_id: expect.stringMatching(/^\d+$/),
        payment_method_id: 'master',
        transaction_amount: 1250.5,
        installments: 3,
        payment_method_option_id: null,
        processing_mode: 'aggregator',
        payer: { type: 'customer', id: customerId },
      };
      const additionalData = {
        bin: '503175',
        lastFourDigits: '0604',
        cardholderName: 'APRO',
        paymentTypeId: 'credit_card',
      };
      await expect
        .poll(() => brick.calls('submit'))
        .toEqual([
          [{ selectedPaymentMethod: 'credit_card', paymentType: 'credit_card', formData }, additionalData],
        ]);
    });
  });
}

test('a saved debit card asks for no instalments', async ({ mountBrick, emulator }) => {
  const { customerId, cardIds } = await saveCards(emulator, 'MLA', [DEBIT]);
  const brick = await mountBrick(saved({ customerId, cardsIds: cardIds }));

  await new PaymentBrick(brick.page, '#brick').payWith({
    kind: 'savedCard',
    lastFourDigits: '5619',
    securityCode: '123',
    installments: null,
  });

  await expect
    .poll(() => brick.calls('submit'))
    .toMatchObject([[{ selectedPaymentMethod: 'debit_card', formData: { installments: 1 } }, {}]]);
});

const titles = ({ root }: MountedBrick) =>
  root
    .getByRole('radio')
    .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('aria-label')?.split(',')[0]));

test('saved cards come first, the newest before the others, and new cards are called new', async ({
  mountBrick,
  emulator,
}) => {
  const { customerId, cardIds } = await saveCards(emulator, 'MLA', [MASTER, VISA]);
  const brick = await mountBrick(saved({ customerId, cardsIds: cardIds }));

  expect(await titles(brick)).toEqual([
    'Visa terminada en 3704',
    'Mastercard terminada en 0604',
    'Nueva tarjeta de crédito',
    'Nueva tarjeta de débito',
  ]);
});

test('preserveSavedCardsOrder keeps the order of cardsIds', async ({ mountBrick, emulator }) => {
  const { customerId, cardIds } = await saveCards(emulator, 'MLA', [MASTER, VISA]);
  const brick = await mountBrick(saved({ customerId, cardsIds: cardIds }, { preserveSavedCardsOrder: true }));

  expect((await titles(brick)).slice(0, 2)).toEqual([
    'Mastercard terminada en 0604',
    'Visa terminada en 3704',
  ]);
});

test('savedCardForm opens the saved card that it names', async ({ mountBrick, emulator }) => {
  const { customerId, cardIds } = await saveCards(emulator, 'MLA', [MASTER, VISA]);
  const [master] = cardIds;
  const visual = { defaultPaymentOption: { savedCardForm: master } };
  const brick = await mountBrick(saved({ customerId, cardsIds: cardIds }, visual));

  await expect(brick.root.getByRole('radio', { name: /0604/ })).toBeChecked();
  await expect(brick.frameInput('securityCode')).toBeVisible();
  await expect(brick.root.locator('iframe')).toHaveCount(1);
});

test('a saved card that nobody knows is a warning', async ({ mountBrick, emulator }) => {
  const { customerId, cardIds } = await saveCards(emulator, 'MLA', [MASTER]);
  const warnings: string[] = [];
  const brick = await mountBrick({
    ...saved({ customerId, cardsIds: [...cardIds, '404'] }),
    prepare: async (page) => {
      page.on('console', (message) => message.type() === 'warning' && warnings.push(message.text()));
    },
  });

  await expect(brick.root.getByRole('radio', { name: /terminada en/ })).toHaveCount(1);
  expect(warnings).toEqual([
    '[payment Brick] saved card 404 is unknown to the customer or expired, and was left out.',
  ]);
});

test('a saved card that has expired is not shown', async ({ mountBrick, emulator }) => {
  const thisYear = new Date().getFullYear();
  const { customerId, cardIds } = await saveCards(emulator, 'MLA', [
    { ...MASTER, expirationYear: thisYear + 1 },
    { ...VISA, expirationYear: thisYear + 9 },
  ]);
  await fetch(`${emulator.url}/__emulator/universes/MLA-spec/clock`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ advance_ms: 3 * 365 * 86_400_000 }),
  });
  const brick = await mountBrick(saved({ customerId, cardsIds: cardIds }));

  expect((await titles(brick)).slice(0, 2)).toEqual(['Visa terminada en 3704', 'Nueva tarjeta de crédito']);
});

for (const payer of [{ customerId: '1-abc' }, { cardsIds: ['1'] }]) {
  test(`saved cards need the customer and the cards: ${Object.keys(payer)} alone asks for none`, async ({
    mountBrick,
  }) => {
    const asked: string[] = [];
    await mountBrick({
      ...saved(payer),
      prepare: async (page) => {
        page.on('request', (request) => asked.push(request.url()));
      },
    });

    expect(asked.filter((url) => url.includes('saved_cards'))).toEqual([]);
  });
}

test('an empty form says what it needs', async ({ mountBrick, emulator }) => {
  const { customerId, cardIds } = await saveCards(emulator, 'MLA', [MASTER]);
  const brick = await mountBrick(saved({ customerId, cardsIds: cardIds }));

  await brick.submitButton.click();

  await expect(brick.root.getByText('Completa este dato')).toBeVisible();
  await expect(brick.root.getByText('Elige una opción para avanzar')).toBeVisible();
  await expect(brick.frameInput('securityCode')).toBeFocused();
  expect(await brick.calls('submit')).toEqual([]);
});

test('a saved American Express has four digits on its front', async ({ mountBrick, emulator }) => {
  const { customerId, cardIds } = await saveCards(emulator, 'MLA', [AMEX]);
  const brick = await mountBrick(saved({ customerId, cardsIds: cardIds }));
  await expect(brick.root.getByText('4 dígitos al frente')).toBeVisible();

  await brick.fillCard({ securityCode: '123' });
  await brick.submitButton.click();

  await expect(brick.root.getByText('Revisa el código de seguridad')).toBeVisible();
});

test('from one saved card to another the security code is typed anew', async ({ mountBrick, emulator }) => {
  const { customerId, cardIds } = await saveCards(emulator, 'MLA', [MASTER, VISA]);
  const brick = await mountBrick(saved({ customerId, cardsIds: cardIds }));
  await brick.fillCard({ securityCode: '123' });

  await brick.root.getByText('Mastercard terminada en 0604').click();

  await expect(brick.frameInput('securityCode')).toHaveValue('');
});

test('the instalments of a saved card follow the amount', async ({ mountBrick, emulator }) => {
  const { customerId, cardIds } = await saveCards(emulator, 'MLA', [MASTER]);
  const brick = await mountBrick(saved({ customerId, cardsIds: cardIds }));
  await expect(brick.installmentsSelect()).toContainText('1x $ 1.250,50');

  await brick.page.evaluate('window.brickController.update({ amount: 300 })');

  await expect(brick.installmentsSelect()).toContainText('1x $ 300,00');
});

test('an amount below the least of a saved card is not taken', async ({ mountBrick, emulator }) => {
  const { customerId, cardIds } = await saveCards(emulator, 'MLA', [MASTER]);
  const brick = await mountBrick(saved({ customerId, cardsIds: cardIds }));
  const update = (amount: number) =>
    brick.page.evaluate(`window.brickController.update({ amount: ${amount} })`);

  expect([await update(0.99), await update(1)]).toEqual([false, true]);
});

test('plans that could not be had are asked for again when the card is chosen again', async ({
  mountBrick,
  emulator,
}) => {
  const { customerId, cardIds } = await saveCards(emulator, 'MLA', [MASTER, VISA]);
  const brick = await mountBrick({
    ...saved({ customerId, cardsIds: cardIds }),
    prepare: (page) => page.route('**/installments?**', (route) => route.abort(), { times: 1 }),
  });
  await expect
    .poll(() => brick.calls('error'))
    .toMatchObject([[{ cause: 'get_payment_installments_failed' }]]);
  await brick.root.getByText('Mastercard terminada en 0604').click();

  await brick.root.getByText('Visa terminada en 3704').click();

  await expect(brick.installmentsSelect()).toContainText('1x $ 1.250,50');
});
