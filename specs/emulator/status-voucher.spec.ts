import { literally } from './support/literally.ts';
import { OTHER_REQUESTS } from './support/other-requests.ts';
import { expect, test } from './support/status-test.ts';

const NO_VOUCHER = ['pix', 'pse'];

for (const [site, body] of OTHER_REQUESTS.filter(
  ([, { payment_method_id: id }]) => !NO_VOUCHER.includes(id),
)) {
  test(`the screen of ${body.payment_method_id} shows the number and the page that the API gave`, async ({
    make,
    show,
  }) => {
    const payment = await make(site, body);
    const details = payment.body.transaction_details as Record<string, string>;

    const { screen } = await show(payment);

    await expect(screen.title).toHaveText('Tu pedido espera el pago');
    await expect(
      screen.root.getByText(details.payment_method_reference_id ?? '', { exact: true }),
    ).toBeVisible();
    const { pathname, search } = new URL(details.external_resource_url ?? '');
    await expect(screen.voucherLink).toHaveAttribute('href', new RegExp(`${literally(pathname + search)}$`));
    await expect(screen.root.locator('time')).not.toBeEmpty();
  });
}

test('a boleto has its barcode, and the line to type instead of it', async ({ make, show }) => {
  const [, boleto] = OTHER_REQUESTS[3] ?? [];
  const payment = await make('MLB', boleto ?? {});
  const { digitable_line: line } = payment.body.transaction_details as Record<string, string>;

  const { screen, mounted } = await show(payment, { options: { locale: 'pt-BR' } });

  await expect(screen.root.getByText(String(line))).toBeVisible();
  await expect(screen.root).toContainText('Onde pagar qualquer banco ou lotérica');
  await expect
    .poll(() => mounted.page.evaluate(`document.querySelector('#brick img').naturalWidth`))
    .toBeGreaterThan(100);
});

test('a code of a voucher is copied with one press', async ({ make, show }) => {
  const payment = await make('MLB', OTHER_REQUESTS[3]?.[1] ?? {});
  const { digitable_line: line } = payment.body.transaction_details as Record<string, string>;
  const { screen, mounted } = await show(payment);
  await mounted.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);

  await screen.root.getByRole('button', { name: 'Copiar: Línea digitable' }).click();

  await expect(screen.root.getByText('Copiado')).toBeVisible();
  expect(await mounted.page.evaluate('navigator.clipboard.readText()')).toBe(line);
});

for (const [site, body, place] of [
  ['MLM', { payment_method_id: 'paycash', metadata: { payment_point: '7eleven' } }, '7-Eleven'],
  ['MLM', { payment_method_id: 'oxxo' }, 'OXXO'],
  ['MCO', { payment_method_id: 'efecty', transaction_amount: 50_000 }, 'Efecty'],
  [
    'MPE',
    { payment_method_id: 'pagoefectivo_atm', description: 'A lamp', metadata: { payment_mode: 'online' } },
    /PagoEfectivo.* \(por internet\)/,
  ],
] as const) {
  test(`the screen of ${body.payment_method_id} says to pay at ${place}`, async ({ make, show }) => {
    const { screen } = await show(await make(site, body));

    const where = screen.root.locator('p', { hasText: 'Dónde pagar' });
    await expect(where).toHaveText(
      typeof place === 'string' ? `Dónde pagar ${place}` : new RegExp(`Dónde pagar ${place.source}`),
    );
  });
}

test('a number over the counter is shown where there is one', async ({ make, show }) => {
  const { screen } = await show(
    await make('MCO', { payment_method_id: 'efecty', transaction_amount: 50_000 }),
  );

  await expect(screen.root.getByText('110757')).toBeVisible();
  await expect(screen.barcode).toHaveCount(0);
});

test('a voucher whose time is over has no codes left', async ({ make, show, settle }) => {
  const payment = await make('MLM', { payment_method_id: 'oxxo' });
  await settle(payment, 'expire');

  const { screen } = await show(payment);

  await expect(screen.title).toHaveText('El plazo para pagar venció');
  await expect(screen.voucherLink).toHaveCount(0);
});
