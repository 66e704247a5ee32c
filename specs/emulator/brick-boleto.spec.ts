import { expect, type MountOptions, test } from './support/brick-test.ts';
import type { MountedBrick } from './support/mounted-brick.ts';

const paymentMethods = { ticket: ['bolbradesco'] };

const boleto = (payer: object = {}, visual: object = {}): MountOptions => ({
  site: 'MLB',
  options: { locale: 'pt-BR' },
  settings: { initialization: { amount: 100, payer }, customization: { paymentMethods, visual } },
});

const found = { state: 'SP', city: 'São Paulo', neighborhood: 'Bela Vista', street: 'Avenida Paulista' };

const answeringAddress: MountOptions['prepare'] = (page) =>
  page.route('**/bricks/addresses/01310100**', (route) =>
    route.fulfill({ json: found, headers: { 'access-control-allow-origin': '*' } }),
  );

const zipCode = ({ root }: MountedBrick) => root.locator('[name="ADDRESS_CODE"]');

const shownFields = ({ root }: MountedBrick) =>
  root
    .locator('input[type="text"]:visible, input[type="email"]:visible')
    .evaluateAll((inputs) =>
      inputs.map((input) => (input instanceof HTMLInputElement ? input.labels?.[0]?.textContent : null)),
    );

test('boleto asks for the names, the document, the postal code and the e-mail first', async ({
  mountBrick,
}) => {
  const brick = await mountBrick(boleto());

  expect(await shownFields(brick)).toEqual(['Nome', 'Sobrenome', 'Documento', 'CEP', 'E-mail']);
  for (const name of ['BUYER_FIRST_NAME', 'BUYER_LAST_NAME', 'DOCUMENT', 'ADDRESS_CODE', 'EMAIL']) {
    await expect(brick.root.locator(`input[name="${name}"]`)).toBeVisible();
  }
});

test('the rest of the address follows the postal code, in its known order', async ({ mountBrick }) => {
  const brick = await mountBrick(boleto());

  await zipCode(brick).fill('01310100');

  await expect(brick.root.getByLabel('Cidade')).toBeVisible();
  expect((await shownFields(brick)).slice(4)).toEqual([
    'Estado',
    'Cidade',
    'Bairro',
    'Rua',
    'Número',
    'Complemento (opcional)',
    'E-mail',
  ]);
});

test('a postal code that cannot be looked up is told, and the buyer types the address', async ({
  mountBrick,
}) => {
  const brick = await mountBrick(boleto());

  await zipCode(brick).fill('01310100');

  await expect(zipCode(brick)).toHaveAccessibleDescription(/preencha abaixo/);
  await expect(brick.root.getByLabel('Rua')).toHaveValue('');
  const message = 'Failed to get the address of the postal code';
  expect(await brick.calls('error')).toEqual([
    [{ type: 'non_critical', cause: 'get_address_data_failed', message }],
  ]);
});

test('an address that is found is filled in', async ({ mountBrick }) => {
  const brick = await mountBrick({ ...boleto(), prepare: answeringAddress });

  await zipCode(brick).fill('01310100');

  await expect(brick.root.getByLabel('Estado')).toHaveValue('SP');
  await expect(brick.root.getByLabel('Cidade')).toHaveValue('São Paulo');
  await expect(brick.root.getByLabel('Bairro')).toHaveValue('Bela Vista');
  await expect(brick.root.getByLabel('Rua')).toHaveValue('Avenida Paulista');
  await expect(brick.root.getByLabel('Número')).toHaveValue('');
});

test('the address of another postal code takes the place of the first', async ({ mountBrick }) => {
  const brick = await mountBrick({ ...boleto(), prepare: answeringAddress });
  await zipCode(brick).fill('20040002');
  await brick.root.getByLabel('Cidade').fill('Rio de Janeiro');

  await zipCode(brick).fill('01310100');

  await expect(brick.root.getByLabel('Cidade')).toHaveValue('São Paulo');
});

test('the postal code is written with its hyphen', async ({ mountBrick }) => {
  const brick = await mountBrick(boleto());

  await zipCode(brick).pressSequentially('0131010099');

  await expect(zipCode(brick)).toHaveValue('01310-100');
  await expect(zipCode(brick)).toHaveAttribute('inputmode', 'numeric');
  await expect(zipCode(brick)).toHaveAttribute('autocomplete', 'postal-code');
});

const PAYER = {
  email: 'maria@example.com',
  firstName: 'Maria',
  lastName: 'Pereira',
  identification: { type: 'CNPJ', number: '12345678000195' },
  address: {
    zipCode: '01310100',
    federalUnit: 'SP',
    city: 'São Paulo',
    neighborhood: 'Bela Vista',
    streetName: 'Av. Paulista',
    streetNumber: 1578,
    complement: '12º andar',
  },
};

test('a payer that the shop knows needs to type nothing', async ({ mountBrick }) => {
  const brick = await mountBrick(boleto(PAYER));

  await brick.submitButton.click();

  await expect
    .poll(() => brick.calls('submit'))
    .toMatchObject([
      [
        {
          formData: {
            payer: {
              email: 'maria@example.com',
              first_name: 'Maria',
              identification: { type: 'CNPJ', number: '12345678000195' },
              address: { zip_code: '01310100', street_number: '1578' },
            },
          },
        },
        null,
      ],
    ]);
  expect(JSON.stringify(await brick.calls('submit')), 'the complement has no field').not.toContain('andar');
});

test('an empty form says what it needs, and takes the buyer to the first field', async ({ mountBrick }) => {
  const brick = await mountBrick(boleto());

  await brick.submitButton.click();

  await expect(brick.root.getByText('Dado obrigatório')).toHaveCount(5);
  await expect(brick.root.locator('[name="BUYER_FIRST_NAME"]')).toBeFocused();
  await expect(brick.submitButton).toHaveAccessibleDescription('Preencha todos os dados para continuar');
  expect(await brick.calls('error')).toMatchObject([[{ cause: 'incomplete_fields' }]]);
  expect(await brick.calls('submit')).toEqual([]);
});

for (const [field, typed, words] of [
  ['CEP', '123', 'Revise o CEP'],
  ['Estado', 'São Paulo', 'Use a sigla do estado, por exemplo SP'],
  ['Documento', '123', 'Revise o número do documento'],
  ['E-mail', 'maria@', 'Revise o e-mail, por exemplo nome@email.com'],
] as const) {
  test(`${field} with ${typed} is told when it is left`, async ({ mountBrick }) => {
    const { email: _unknown, ...payer } = PAYER;
    const brick = await mountBrick(boleto(payer));
    const input = brick.root.getByLabel(field, { exact: true });

    await input.fill(typed);
    await input.press('Tab');

    await expect(input).toHaveAccessibleDescription(new RegExp(words));
    await expect(input).toHaveAttribute('aria-invalid', 'true');
  });
}

test('a complement may stay empty, and says so', async ({ mountBrick }) => {
  const brick = await mountBrick(boleto({ ...PAYER, address: { ...PAYER.address, complement: '' } }));

  await brick.submitButton.click();

  await expect.poll(() => brick.calls('submit')).toHaveLength(1);
  await expect(brick.root.getByLabel('Complemento (opcional)')).not.toHaveAttribute('aria-required', 'true');
});

const FIELDS = [
  'payerFirstName',
  'payerLastName',
  'zipCode',
  'addressState',
  'addressCity',
  'addressNeighborhood',
  'addressStreet',
];

test('labels and placeholders of payer and address can be replaced', async ({ mountBrick }) => {
  const texts = {
    ...Object.fromEntries(FIELDS.map((key) => [key, { label: `own ${key}`, placeholder: `e.g. ${key}` }])),
    addressNumber: { label: 'own addressNumber' },
    addressComplement: { label: 'own addressComplement' },
  };
  const brick = await mountBrick(boleto({}, { texts }));
  await zipCode(brick).fill('01310100');
  await expect(brick.root.getByLabel('own addressCity')).toBeVisible();

  for (const key of FIELDS) {
    await expect(brick.root.getByLabel(`own ${key}`, { exact: true })).toHaveAttribute(
      'placeholder',
      `e.g. ${key}`,
    );
  }
  await expect(brick.root.getByLabel('own addressNumber')).toBeVisible();
  await expect(brick.root.getByLabel('own addressComplement')).toBeVisible();
});
