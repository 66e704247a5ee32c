import { expect, test } from './support/brick-test.ts';

test('a paid card hands the shop its data without a wrapper', async ({ mountBrick }) => {
  const brick = await mountBrick({ brick: 'cardPayment' });
  await brick.fillEverything();

  await brick.submitButton.click();

  await expect.poll(() => brick.calls('submit')).toHaveLength(1);
  expect(await brick.calls('submit')).toEqual([
    [
      {
        token: expect.stringMatching(/^[0-9a-f]{32}$/),
        issuer_id: expect.stringMatching(/^\d+$/),
        payment_method_id: 'master',
        transaction_amount: 1250.5,
        installments: 1,
        payment_method_option_id: null,
        processing_mode: 'aggregator',
        payer: { email: 'buyer@example.com', identification: { type: 'DNI', number: '12345678' } },
      },
      {
        bin: '50317557',
        lastFourDigits: '0604',
        cardholderName: 'APRO',
        paymentTypeId: 'credit_card',
      },
    ],
  ]);
});

for (const [locale, title] of [
  ['es-AR', 'Tarjeta de crédito o débito'],
  ['pt-BR', 'Cartão de crédito ou débito'],
  ['en-US', 'Credit or debit card'],
] as const) {
  test(`the title in ${locale} is ${title}`, async ({ mountBrick }) => {
    const brick = await mountBrick({ brick: 'cardPayment', options: { locale } });

    await expect(brick.root.getByRole('heading').first()).toHaveText(title);
  });
}

test('the card form stands alone, under the brands it takes', async ({ mountBrick }) => {
  const brick = await mountBrick({ brick: 'cardPayment' });

  await expect(brick.root.getByRole('radio')).toHaveCount(0);
  await expect(brick.root.getByRole('img', { name: 'Mastercard' })).toBeVisible();
  await expect(brick.frameInput('cardNumber')).toBeVisible();
});

test('without its title it shows no brands either', async ({ mountBrick }) => {
  const customization = { visual: { hideFormTitle: true } };
  const brick = await mountBrick({
    brick: 'cardPayment',
    settings: { initialization: { amount: 10 }, customization },
  });

  await expect(brick.root.getByRole('img', { name: 'Mastercard' })).toHaveCount(0);
  await expect(brick.root.getByText('Tarjeta de crédito o débito')).toHaveCount(0);
});

for (const types of [
  { included: ['credit_card', 'prepaid-card'] },
  { included: ['credit_card', 'prepaid_card'] },
  { excluded: ['debit_card'] },
]) {
  test(`a debit card is refused with types ${JSON.stringify(types)}`, async ({ mountBrick }) => {
    const brick = await mountBrick({
      brick: 'cardPayment',
      settings: { initialization: { amount: 10 }, customization: { paymentMethods: { types } } },
    });

    await brick.fillCard({ cardNumber: '4002768694395619' });

    const message = 'payment_method_not_in_allowed_types';
    await expect.poll(() => brick.calls('error')).toMatchObject([[{ message }]]);
  });
}

for (const spelling of ['prepaid-card', 'prepaid_card']) {
  test(`prepaid cards are asked for as ${spelling}`, async ({ mountBrick }) => {
    const asked: string[] = [];
    const types = { included: [spelling] };
    await mountBrick({
      brick: 'cardPayment',
      settings: { customization: { paymentMethods: { types } } },
      prepare: async (page) => {
        page.on('request', (request) => asked.push(request.url()));
      },
    });

    const [initialization = ''] = asked.filter((url) => url.includes('/initialization'));

    expect(new URL(initialization).searchParams.get('prepaid_card')).toBe('all');
    expect(new URL(initialization).searchParams.has('credit_card')).toBe(false);
  });
}

test('only the instalments that the shop allows are offered', async ({ mountBrick }) => {
  const paymentMethods = { minInstallments: 2, maxInstallments: 6 };
  const brick = await mountBrick({ brick: 'cardPayment', settings: { customization: { paymentMethods } } });

  await brick.fillCard({ cardNumber: '5031755734530604' });

  await expect(brick.root.locator('select option', { hasText: /^\d+x/ })).toHaveText([/^2x/, /^3x/, /^6x/]);
});

test('without its button it gives its data when asked', async ({ mountBrick }) => {
  const visual = { hidePaymentButton: true };
  const brick = await mountBrick({ brick: 'cardPayment', settings: { customization: { visual } } });
  await brick.fillEverything();

  const data = await brick.page.evaluate('window.brickController.getFormData()');

  expect(data).toMatchObject({ payment_method_id: 'master', installments: 1 });
  expect(await brick.page.evaluate('window.brickController.getAdditionalData()')).toMatchObject({
    cardholderName: 'APRO',
  });
});

test('a new amount is what the shop gets', async ({ mountBrick }) => {
  const brick = await mountBrick({ brick: 'cardPayment' });
  expect(await brick.page.evaluate('window.brickController.update({ amount: 300 })')).toBe(true);
  await brick.fillEverything();

  await brick.submitButton.click();

  await expect.poll(() => brick.calls('submit')).toMatchObject([[{ transaction_amount: 300 }, {}]]);
});

test('unmounting leaves an empty container', async ({ mountBrick }) => {
  const brick = await mountBrick({ brick: 'cardPayment' });

  await brick.page.evaluate('window.brickController.unmount()');

  await expect(brick.root.locator('*')).toHaveCount(0);
});
