import { Checkout } from '../../fixtures/models/Checkout.ts';
import { clickAndHear } from '../../fixtures/models/click-and-hear.ts';
import { Installments } from '../../fixtures/models/Installments.ts';
import { PayerFields } from '../../fixtures/models/PayerFields.ts';
import { expect, test } from './support/blank-page.ts';

const PAYER = { holder: 'APRO', document: { type: 'DNI', number: '12345678' }, email: 'test@testuser.com' };

const PAYER_FORM = `
  <input name="HOLDER_NAME"><select><option value="DNI">DNI</option></select><input name="DOCUMENT">
  <input name="EMAIL">`;

test('a document that the form wipes is typed again', async ({ blankPage: page }) => {
  await page.setContent(`<main>${PAYER_FORM}</main><script>
    const [, documentNumber, email] = document.querySelectorAll('input');
    email.addEventListener('input', () => { documentNumber.value = ''; }, { once: true });
  </script>`);

  await new PayerFields(page, 'main').fill(PAYER);

  await expect(page.locator('[name=DOCUMENT]')).toHaveValue('12345678');
});

test('a document that the form groups counts as typed', async ({ blankPage: page }) => {
  await page.setContent(`<main>${PAYER_FORM}</main><script>
    const [, documentNumber] = document.querySelectorAll('input');
    documentNumber.addEventListener('input', () => { documentNumber.value = '12.345.678'; });
  </script>`);

  await new PayerFields(page, 'main').fill(PAYER);

  await expect(page.locator('[name=DOCUMENT]')).toHaveValue('12.345.678');
});

test('instalments that no radio offers are told with those that are', async ({ blankPage: page }) => {
  await page.setContent(`<main>
    <label><input type="radio" name="n">1x $ 100,00</label><label><input type="radio" name="n">3x $ 40,00</label>
  </main>`);

  const chosen = new Installments(page, 'main').choose(7);

  await expect(chosen).rejects.toThrow('7 instalments are not offered; offered: 1x $ 100,00 | 3x $ 40,00');
});

test('a payment that is still being sent is no refusal', async ({ blankPage: page }) => {
  await page.route('**/*', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<div id="payment-message" role="status">Sending…</div>
        <div id="paymentBrick_container"><button type="submit">Pay</button></div>`,
    }),
  );
  await page.goto('http://shop.example/checkout/1');
  const checkout = new Checkout(page, { url: 'http://shop.example', site: 'MLA' });

  const refused = checkout.expectRefusal();

  await expect(refused).rejects.toThrow('the shop alerts the buyer');
});

test('a click that the moving page hands to something else is noticed', async ({ blankPage: page }) => {
  await page.setContent(`<main><button>Pay</button></main><script>
    const main = document.querySelector('main');
    // As a form that grows a line while the button is down: the click is then their common parent's.
    addEventListener('mousedown', () => { main.style.paddingTop = '200px'; });
  </script>`);

  const clicked = clickAndHear(page.locator('button'), 'main button');

  await expect(clicked).rejects.toThrow('something else got the click');
});
