import jsQR from 'jsqr';
import { PNG } from 'pngjs';
import { expect, test } from './support/status-test.ts';

const PIX = { payment_method_id: 'pix' };
const codeOf = (body: object) => JSON.stringify(body).match(/"qr_code":"([^"]+)"/)?.[1];

test('the QR code of a Pix is read as the code that can be copied', async ({ make, show }) => {
  const payment = await make('MLB', PIX);

  const { screen } = await show(payment);

  const src = await screen.qrImage.getAttribute('src');
  const { data, width, height } = PNG.sync.read(Buffer.from(src?.split(',')[1] ?? '', 'base64'));
  expect(jsQR.default(new Uint8ClampedArray(data), width, height)?.data).toBe(codeOf(payment.body));
  expect(await screen.pixCode()).toBe(codeOf(payment.body));
});

test('the Pix code is copied with one press, and a screen reader hears it', async ({ make, show }) => {
  const payment = await make('MLB', PIX);
  const { screen, mounted } = await show(payment);
  await mounted.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);

  await screen.copyPixCode();

  expect(await mounted.page.evaluate('navigator.clipboard.readText()')).toBe(codeOf(payment.body));
  await expect(screen.root.getByRole('status')).toHaveText('Copiado');
});

test('a browser without a clipboard copies the Pix code too', async ({ make, show }) => {
  const payment = await make('MLB', PIX);
  const { screen, mounted } = await show(payment, {
    prepare: (page) =>
      page.evaluate(`Object.defineProperty(navigator, 'clipboard', { value: undefined });
        document.addEventListener('copy', () => { window.copied = document.activeElement.value; })`),
  });

  await screen.copyPixCode();

  expect(await mounted.page.evaluate('window.copied')).toBe(codeOf(payment.body));
});

test('a code that cannot be copied is left to the buyer', async ({ make, show }) => {
  const { screen } = await show(await make('MLB', PIX), {
    prepare: (page) =>
      page.evaluate(`Object.defineProperty(navigator, 'clipboard', { value: undefined });
        document.execCommand = () => false`),
  });

  await screen.root.getByRole('button', { name: 'Copiar código Pix' }).click();

  await expect(screen.root.getByRole('status')).toHaveText('No pudimos copiarlo. Selecciónalo y cópialo.');
});

test("a Pix says until when it can be paid, on the country's clocks", async ({ make, show }) => {
  const due = new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 11);
  const payment = await make('MLB', { ...PIX, date_of_expiration: `${due}20:15:00.000-03:00` });

  const { screen } = await show(payment, { options: { locale: 'pt-BR' } });

  await expect(screen.root.locator('time')).toContainText('às 20:15');
});

test('hidePixQrCode leaves the code to copy alone', async ({ make, show }) => {
  const payment = await make('MLB', PIX);

  const { screen } = await show(payment, { customization: { visual: { hidePixQrCode: true } } });

  expect(await screen.pixCode()).toBe(codeOf(payment.body));
  await expect(screen.root.locator('img')).toHaveCount(0);
});

test('a Pix that is approved has nothing left to pay', async ({ make, show, settle }) => {
  const payment = await make('MLB', PIX);
  await settle(payment, 'approve');

  const { screen } = await show(payment);

  await expect(screen.title).toHaveText('¡Listo! Tu pago ya se acreditó');
  await expect(screen.root.locator('img, textarea')).toHaveCount(0);
});
