import { expect, test } from './support/brick-test.ts';

const BRAZIL = { site: 'MLB', options: { locale: 'pt-BR' } } as const;
const ARGENTINA = { site: 'MLA', options: { locale: 'es-AR' } } as const;

for (const [country, name, placeholder] of [
  [BRAZIL, 'HOLDER_NAME', 'Maria Santos Pereira'],
  [ARGENTINA, 'HOLDER_NAME', 'María López'],
  [BRAZIL, 'DOCUMENT', '999.999.999-99'],
  [ARGENTINA, 'DOCUMENT', '99999999'],
  [BRAZIL, 'EMAIL', 'exemplo@email.com'],
  [ARGENTINA, 'EMAIL', 'ejemplo@email.com'],
] as const) {
  test(`${name} is an input of the page, in ${country.site} with its known placeholder`, async ({
    mountBrick,
  }) => {
    const brick = await mountBrick(country);

    await expect(brick.root.locator(`input[name="${name}"]`)).toHaveAttribute('placeholder', placeholder);
  });
}

for (const [country, label, name] of [
  [BRAZIL, 'Nome do titular como aparece no cartão', 'HOLDER_NAME'],
  [ARGENTINA, 'Nombre del titular como aparece en la tarjeta', 'HOLDER_NAME'],
  [BRAZIL, 'Documento do titular', 'DOCUMENT'],
  [ARGENTINA, 'Documento del titular', 'DOCUMENT'],
] as const) {
  test(`"${label}" is the label of ${name}`, async ({ mountBrick }) => {
    const brick = await mountBrick(country);

    await expect(brick.root.getByLabel(label, { exact: true })).toHaveAttribute('name', name);
  });
}

for (const [site, locale, types] of [
  ['MLB', 'pt-BR', ['CPF', 'CNPJ']],
  ['MLA', 'es-AR', ['DNI', 'CI', 'LC', 'LE', 'Otro']],
  ['MCO', 'es-CO', ['CC', 'CE', 'NIT', 'Otro']],
  ['MLC', 'es-CL', ['RUT', 'Otro']],
  ['MLU', 'es-UY', ['CI', 'Otro']],
  ['MPE', 'es-PE', ['DNI', 'C.E', 'RUC', 'Otro']],
] as const) {
  test(`in ${site} the first select offers the documents ${types.join(', ')}`, async ({ mountBrick }) => {
    const brick = await mountBrick({
      site,
      options: { locale },
      settings: { initialization: { amount: 1000 } },
    });

    const options = brick.root.locator('select').first().locator('option');
    await expect(options).toHaveCount(types.length);
    const values = options.evaluateAll((all: HTMLOptionElement[]) => all.map(({ value }) => value));
    expect(await values).toEqual(types);
  });
}

test('Mexico has neither a document nor a select for its type', async ({ mountBrick }) => {
  const brick = await mountBrick({ site: 'MLM', options: { locale: 'es-MX' } });

  await expect(brick.root.locator('[name="HOLDER_NAME"]')).toBeVisible();
  await expect(brick.root.locator('input[name="DOCUMENT"], select')).toHaveCount(0);
});

test('a company of Brazil has the placeholder of its document', async ({ mountBrick }) => {
  const brick = await mountBrick(BRAZIL);

  await brick.root.locator('select').first().selectOption('CNPJ');

  await expect(brick.root.locator('[name="DOCUMENT"]')).toHaveAttribute('placeholder', 'XX.XXX.XXX/XXXX-99');
});

for (const typed of ['12345678909', '123.456.789-09']) {
  test(`a document may be typed as ${typed}`, async ({ mountBrick }) => {
    const brick = await mountBrick(BRAZIL);

    await brick.root.locator('[name="DOCUMENT"]').fill(typed);

    await expect(brick.root.locator('[name="DOCUMENT"]')).toHaveValue('123.456.789-09');
  });
}

test('an e-mail that the shop knows is asked of nobody, and is paid with', async ({ mountBrick }) => {
  const brick = await mountBrick({
    settings: { initialization: { amount: 10, payer: { email: 'known@example.com' } } },
  });
  await expect(brick.root.locator('[name="EMAIL"]')).toHaveCount(0);
  await brick.fillCard({ cardNumber: '5031755734530604' });
  await brick.installmentsSelect().selectOption('1');
  await brick.fillCard({ expirationDate: '1130', securityCode: '123' });
  await brick.root.locator('[name="HOLDER_NAME"]').fill('APRO');
  await brick.root.locator('[name="DOCUMENT"]').fill('12345678');

  await brick.submitButton.click();

  const formData = { payer: { email: 'known@example.com' } };
  await expect.poll(() => brick.calls('submit')).toMatchObject([[{ formData }, {}]]);
});

for (const [field, label] of [
  ['cardNumber', { 'pt-BR': 'Número do cartão', 'es-AR': 'Número de tarjeta' }],
  ['expirationDate', { 'pt-BR': 'Data de vencimento', 'es-AR': 'Fecha de vencimiento' }],
  ['securityCode', { 'pt-BR': 'Código de segurança', 'es-AR': 'Código de seguridad' }],
] as const) {
  for (const [locale, words] of Object.entries(label)) {
    test(`in ${locale} the label of ${field} has its known words`, async ({ mountBrick }) => {
      const brick = await mountBrick({ options: { locale } });

      await expect(brick.root.getByText(words, { exact: true })).toBeVisible();
      await expect(brick.frameInput(field)).toHaveAccessibleName(words);
    });
  }
}
