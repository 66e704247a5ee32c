import type { Page } from '@playwright/test';
import { dumpForms } from '../../fixtures/brick-dump.ts';
import { CardPaymentBrick } from '../../fixtures/models/CardPaymentBrick.ts';
import { Installments } from '../../fixtures/models/Installments.ts';
import { Issuer } from '../../fixtures/models/Issuer.ts';
import { PayerFields } from '../../fixtures/models/PayerFields.ts';
import { PaymentBrick } from '../../fixtures/models/PaymentBrick.ts';
import { SecureField } from '../../fixtures/models/SecureField.ts';
import { StatusScreen } from '../../fixtures/models/StatusScreen.ts';
import { expect, test } from './support/blank-page.ts';

const PAYER = {
  holder: 'APRO',
  document: { type: 'CPF', number: '12345678909' },
  email: 'test@testuser.com',
};

function frame(name: string, content: string): string {
  return `<iframe name="${name}" srcdoc='${content}'></iframe>`;
}

function fallbacks(): (string | undefined)[] {
  return test
    .info()
    .annotations.filter(({ type }) => type === 'fallback locator')
    .map(({ description }) => description?.split(':')[0]);
}

async function show(page: Page, content: string): Promise<void> {
  await page.setContent(`<main>${content}</main>`);
}

test('fields without the known names are found by label, example and place', async ({ blankPage: page }) => {
  await show(
    page,
    `<label>Nome do titular <input id="holder"></label>
     <select><option>CPF</option></select><input id="document">
     <input id="email" type="email">`,
  );

  await new PayerFields(page, 'main').fill(PAYER);

  const values = await page
    .locator('input')
    .evaluateAll((nodes) => nodes.map((node) => Reflect.get(node, 'value')));
  expect(values).toEqual(['APRO', '12345678909', 'test@testuser.com']);
  expect(fallbacks()).toEqual(['e-mail', 'cardholder name', 'document']);
});

test('a document type that is not offered is told with those that are', async ({ blankPage: page }) => {
  await show(page, '<select><option>CPF</option><option>CNPJ</option></select>');

  const filled = new PayerFields(page, 'main').fill({
    ...PAYER,
    document: { type: 'RUT', number: '1' },
  });

  await expect(filled).rejects.toThrow('does not offer the document type RUT; it offers: CPF, CNPJ');
});

test('the only usable input of a frame is found without its id', async ({ blankPage: page }) => {
  await show(
    page,
    frame('cardNumber', '<input id="securityCode" class="hide" hidden><input name="cardNumber">'),
  );

  await new SecureField(page.locator('main'), 'cardNumber').fill('5031 4332');

  await expect(page.frameLocator('iframe').locator('[name=cardNumber]')).toHaveValue('5031 4332');
  expect(fallbacks()).toEqual(['secure field cardNumber']);
});

test('a field that takes in keys only is typed key by key', async ({ blankPage: page }) => {
  const keysOnly = `<input id="securityCode"><script>
    let keys = 0;
    const input = document.querySelector("input");
    input.onkeydown = () => { keys += 1; };
    input.oninput = () => { if (keys === 0) input.value = ""; };
  </script>`;
  await show(page, frame('securityCode', keysOnly));

  await new SecureField(page.locator('main'), 'securityCode').fill('123');

  await expect(page.frameLocator('iframe').locator('#securityCode')).toHaveValue('123');
});

test('an emptied field is empty', async ({ blankPage: page }) => {
  await show(page, frame('securityCode', '<input id="securityCode" value="123">'));

  const before = await new SecureField(page.locator('main'), 'securityCode').fill('');

  expect(before).toBe('123');
  await expect(page.frameLocator('iframe').locator('#securityCode')).toHaveValue('');
});

test('the first bank is chosen where the form asks for one', async ({ blankPage: page }) => {
  await show(
    page,
    `<select><option value="">Selecciona el banco</option><option value="310">Galicia</option></select>
     <select id="n"><option value="">Elige</option><option value="1">1x $ 100</option></select>`,
  );

  const chosen = await new Issuer(page, 'main').chooseIfAsked();

  expect(chosen).toBe(true);
  await expect(page.locator('select').first()).toHaveValue('310');
  await expect(page.locator('#n'), 'instalments are no bank').toHaveValue('');
});

test('a form that asks for no instalments takes a single payment', async ({ blankPage: page }) => {
  await show(page, '<input name="HOLDER_NAME">');

  await new Installments(page, 'main', { deadlineMs: 50 }).choose(1);

  expect(fallbacks()).toEqual(['instalments']);
});

test('an option without a radio is chosen by its row', async ({ blankPage: page }) => {
  await page.setContent(`<div id="paymentBrick_container">
    <div class="mp-checkout-bricks__selector-x" onclick="document.body.dataset.chosen = 'debit'">Tarjeta de débito</div>
    <div class="mp-checkout-bricks__selector-x">Tarjeta de crédito</div>
    ${frame('cardNumber', '<input id="cardNumber">')}</div>`);

  await new PaymentBrick(page).chooseCard('debit');

  await expect(page.locator('body')).toHaveAttribute('data-chosen', 'debit');
  expect(fallbacks()).toEqual(['debit card option']);
});

test('the Card Payment Brick is filled without a list of methods', async ({ blankPage: page }) => {
  await page.setContent(`<form id="cardPaymentBrick_container"><h2>Tarjeta de crédito o débito</h2>
    ${['cardNumber', 'expirationDate', 'securityCode'].map((name) => frame(name, `<input id="${name}">`)).join('')}
    <input name="HOLDER_NAME"><input name="EMAIL"></form>`);
  const brick = new CardPaymentBrick(page);

  await brick.chooseCard();
  await brick.cardNumber.fill('5031433215406351');
  await brick.payer.fill({ ...PAYER, document: null });

  await expect(brick.cardNumber.input).toHaveValue('5031433215406351');
  await expect(brick.payer.holder).toHaveValue('APRO');
  expect(fallbacks(), 'a title is no option').not.toContain('debit card option');
});

test('a way on of the Status Screen Brick is found by its label', async ({ blankPage: page }) => {
  await page.setContent(
    `<div id="statusScreenBrick_container"><header>Listo</header><a href="#shop">Volver</a></div>`,
  );
  const screen = new StatusScreen(page);
  await screen.waitUntilReady();

  await screen.wayOn('Volver').click();

  expect(new URL(page.url()).hash).toBe('#shop');
});

test('a Pix code that stands in the words of the screen is found there', async ({ blankPage: page }) => {
  const code = '00020126580014br.gov.bcb.pix0136example-key5204000053039865802BR63041D3D';
  await page.setContent(
    `<div id="statusScreenBrick_container"><header>Pix</header><p>${code}</p><button>Copiar</button></div>`,
  );

  expect(await new StatusScreen(page).pixCode()).toBe(code);
  expect(fallbacks()).toEqual(['Pix code']);
});

test('a screen without a challenge has none to leave', async ({ blankPage: page }) => {
  await page.setContent('<div id="statusScreenBrick_container"><header>Listo</header></div>');

  expect(await new StatusScreen(page).leaveChallenge()).toBe(false);
});

test('a dump tells what is wrong with the form, and no value', async ({ blankPage: page }) => {
  await show(
    page,
    `<form><input name="DOCUMENT" aria-invalid="true" value="12345678909">
     <p role="alert">Revisa el documento 12345678909</p>
     ${frame('cardNumber', '<input id="cardNumber" aria-invalid="false" value="5031433215406351">')}</form>`,
  );

  const dump = await dumpForms(page);

  expect(dump).not.toMatch(/12345678909|5031433215406351/);
  expect(JSON.parse(dump)).toMatchObject({
    forms: [{ controls: [{ name: 'DOCUMENT', invalid: 'true' }] }],
    alerts: ['Revisa el documento …'],
    frames: [{}, { name: 'cardNumber', inputs: [{ id: 'cardNumber', invalid: 'false' }] }],
  });
});
