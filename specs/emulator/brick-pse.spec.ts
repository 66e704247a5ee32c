import { expect, type MountOptions, test } from './support/brick-test.ts';
import type { MountedBrick } from './support/mounted-brick.ts';

const pse = (payer: object = {}, visual: object = {}): MountOptions => ({
  site: 'MCO',
  options: { locale: 'es-CO' },
  settings: {
    initialization: { amount: 20000, payer },
    customization: { paymentMethods: { bankTransfer: 'all' }, visual },
  },
});

const entity = ({ root }: MountedBrick) => root.getByLabel('Tipo de persona');
const bank = ({ root }: MountedBrick) => root.getByLabel('Banco', { exact: true });
const documentType = ({ root }: MountedBrick) => root.getByLabel('Tipo de documento');

test('PSE asks for the kind of person, the document, the bank and the e-mail', async ({ mountBrick }) => {
  const brick = await mountBrick(pse());

  await expect(entity(brick)).toBeVisible();
  await expect(entity(brick).locator('option')).toHaveText([
    'Elige una opción',
    'Persona natural',
    'Persona jurídica',
  ]);
  await expect(brick.root.locator('[name="DOCUMENT"]')).toBeVisible();
  await expect(bank(brick)).toBeVisible();
  await expect(brick.root.locator('[name="EMAIL"]')).toBeVisible();
});

test('the banks are those of the account, by name', async ({ mountBrick }) => {
  const brick = await mountBrick(pse());

  const names = await bank(brick).locator('option').allInnerTexts();

  expect(names[0]).toBe('Elige tu banco');
  expect(names.slice(1, 4)).toEqual(['Banco Agrario', 'Banco AV Villas', 'Banco Caja Social']);
  await expect(bank(brick).locator('option', { hasText: 'Bancolombia' })).toHaveAttribute('value', '1007');
});

for (const [person, documents] of [
  ['individual', ['CC', 'CE', 'Otro']],
  ['association', ['NIT']],
] as const) {
  test(`an ${person} has the documents ${documents.join(', ')}`, async ({ mountBrick }) => {
    const brick = await mountBrick(pse());

    await entity(brick).selectOption(person);

    await expect
      .poll(() =>
        documentType(brick)
          .locator('option')
          .evaluateAll((options) => options.map((option) => Reflect.get(option, 'value'))),
      )
      .toEqual(documents);
  });
}

test('a document of a person is emptied when the payer is a company', async ({ mountBrick }) => {
  const brick = await mountBrick(pse());
  await entity(brick).selectOption('individual');
  await brick.root.locator('[name="DOCUMENT"]').fill('1234567890');

  await entity(brick).selectOption('association');

  await expect(brick.root.locator('[name="DOCUMENT"]')).toHaveValue('');
});

for (const key of ['entityType', 'entity_type']) {
  test(`what the shop knows of the payer is filled in, his kind as ${key}`, async ({ mountBrick }) => {
    const identification = { type: 'NIT', number: '900123456' };
    const payer = { [key]: 'association', identification, email: 'a@example.com' };
    const brick = await mountBrick(pse(payer));

    await expect(entity(brick)).toHaveValue('association');
    await expect(documentType(brick)).toHaveValue('NIT');
    await expect(brick.root.locator('[name="DOCUMENT"]')).toHaveValue('900123456');
    await expect(brick.root.locator('[name="EMAIL"]')).toHaveCount(0);
  });
}

test('an empty form says what it needs', async ({ mountBrick }) => {
  const brick = await mountBrick(pse());

  await brick.submitButton.click();

  await expect(entity(brick)).toHaveAccessibleDescription('Elige una opción para avanzar');
  await expect(bank(brick)).toHaveAccessibleDescription('Elige una opción para avanzar');
  await expect(entity(brick)).toBeFocused();
  expect(await brick.calls('submit')).toEqual([]);
});

test('PSE texts can be replaced', async ({ mountBrick }) => {
  const texts = {
    entityType: { label: 'Own kind', placeholder: 'Own choice' },
    financialInstitution: { label: 'Own bank', placeholder: 'Own banks' },
  };
  const brick = await mountBrick(pse({}, { texts }));

  await expect(brick.root.getByLabel('Own kind').locator('option').first()).toHaveText('Own choice');
  await expect(brick.root.getByLabel('Own bank').locator('option').first()).toHaveText('Own banks');
});
