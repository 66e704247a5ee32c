import type { Page } from '@playwright/test';
import { PaymentBrick } from '../../fixtures/models/PaymentBrick.ts';
import { expect, test } from './support/blank-page.ts';

const email = 'buyer@example.com';

const notes = () =>
  test
    .info()
    .annotations.filter(({ type }) => type === 'fallback locator')
    .map(({ description }) => description?.split(':')[0]);

async function show(page: Page, content: string): Promise<PaymentBrick> {
  await page.setContent(`<div id="paymentBrick_container"><form>${content}</form></div>`);
  return new PaymentBrick(page);
}

const row = (name: string) =>
  `<label class="mp-checkout-bricks__selector"><input type="radio" name="option" aria-label="${name}">${name}</label>`;

const LIST = `${row('Tarjeta de crédito, Cuotas disponibles')}${row('Efectivo, En muchos lugares')}`;
const EMAIL = '<input type="email" name="EMAIL">';

test('a method behind a row of several is chosen among radios inside', async ({ blankPage: page }) => {
  const places = ['Rapipago', 'Pago Fácil'].map(
    (name) => `<label><input type="radio" name="place">${name}</label>`,
  );
  const brick = await show(page, `${LIST}<div id="places" hidden>${places.join('')}</div>${EMAIL}`);
  await page.evaluate(
    "document.querySelectorAll('[name=option]')[1].onchange = () => { document.querySelector('#places').hidden = false; }",
  );

  await brick.fill({ kind: 'ticket', id: 'pagofacil', email });

  await expect(page.getByRole('radio', { name: 'Pago Fácil' })).toBeChecked();
  await expect(page.getByRole('radio', { name: /^Efectivo/ })).toBeChecked();
  await expect(page.locator('[name=EMAIL]')).toHaveValue(email);
  expect(notes()).toEqual([]);
});

test('a method that has a row of its own asks for no place', async ({ blankPage: page }) => {
  const brick = await show(page, LIST + row('OXXO, En muchos lugares') + EMAIL);

  await brick.fill({ kind: 'ticket', id: 'oxxo', email });

  await expect(page.getByRole('radio', { name: /^OXXO/ })).toBeChecked();
});

test('a place that is not offered is told with those that are', async ({ blankPage: page }) => {
  const select = '<select><option>Elige</option><option>Soriana</option></select>';
  const brick = await show(page, row('PayCash, En muchos lugares') + select + EMAIL);

  const filled = brick.fill({ kind: 'ticket', id: 'paycash', point: '7-Eleven', email });

  await expect(filled).rejects.toThrow(/offers no place .*7-Eleven.*; it offers: .*Elige \| Soriana/);
});

const BOLETO = {
  kind: 'boleto',
  firstName: 'Maria',
  lastName: 'Pereira',
  document: { type: 'CPF', number: '12345678909' },
  address: {
    zipCode: '01310100',
    state: 'SP',
    city: 'São Paulo',
    neighborhood: 'Bela Vista',
    street: 'Av. Paulista',
    number: '1578',
  },
  email,
} as const;

test('an address without labels is typed by position, and noted', async ({ blankPage: page }) => {
  const brick = await show(
    page,
    `${row('Boleto, Código')}
     <input name="BUYER_FIRST_NAME"><input name="BUYER_LAST_NAME">
     <select><option>CPF</option></select><input name="DOCUMENT">
     <input name="ADDRESS_CODE"><input id="a"><input id="b"><input id="c"><input id="d"><input id="e"><input id="f">
     ${EMAIL}`,
  );

  await brick.fill(BOLETO);

  const typed = await page
    .locator('input[id]')
    .evaluateAll((nodes) => nodes.map((n) => Reflect.get(n, 'value')));
  expect(typed).toEqual(['SP', 'São Paulo', 'Bela Vista', 'Av. Paulista', '1578', '']);
  expect(notes()).toEqual(['address']);
});

test('an address in another order is typed by its labels', async ({ blankPage: page }) => {
  const labels = ['Rua', 'Número', 'Complemento', 'Bairro', 'Cidade', 'Estado'];
  const brick = await show(
    page,
    `${row('Boleto, Código')}
     <input name="BUYER_FIRST_NAME"><input name="BUYER_LAST_NAME">
     <select><option>CPF</option></select><input name="DOCUMENT"><input name="ADDRESS_CODE">
     ${labels.map((label) => `<label>${label}<input></label>`).join('')}${EMAIL}`,
  );

  await brick.fill(BOLETO);

  await expect(page.getByLabel('Rua')).toHaveValue('Av. Paulista');
  await expect(page.getByLabel('Estado')).toHaveValue('SP');
  await expect(page.getByLabel('Complemento')).toHaveValue('');
  expect(notes()).toEqual([]);
});

test('a bank that is not offered is told with those that are', async ({ blankPage: page }) => {
  const brick = await show(
    page,
    `${row('PSE, Tu banco')}
     <select><option value="individual">Persona natural</option></select>
     <select><option value="1007">Bancolombia</option></select>`,
  );

  const filled = brick.fill({
    kind: 'pse',
    entityType: 'individual',
    document: { type: 'CC', number: '1234567890' },
    bank: 'Davivienda',
    email,
  });

  await expect(filled).rejects.toThrow(/offers no bank .*Davivienda.*Persona natural \| Bancolombia/);
});

test('an option without a radio is chosen by its row, and noted', async ({ blankPage: page }) => {
  const brick = await show(
    page,
    `<input type="radio" aria-label="Otro"><div class="mp-checkout-bricks__selector-x" onclick="document.body.dataset.chosen = 'pix'">Pix</div>${EMAIL}`,
  );

  await brick.fill({ kind: 'pix', email });

  await expect(page.locator('body')).toHaveAttribute('data-chosen', 'pix');
  expect(notes()).toEqual(['pix option']);
});
