import { expect, test } from '@playwright/test';
import type { SiteId } from '../../fixtures/catalog/types.ts';
import { pathOfLink } from './support/link-of.ts';
import { BOLETO, PSE } from './support/other-requests.ts';
import { sellerOf } from './support/seller.ts';

type Seller = ReturnType<typeof sellerOf>;

const PIX = { payment_method_id: 'pix' };

function settle(
  seller: Seller,
  site: SiteId,
  { id, settlement }: { id: string | number; settlement: string },
) {
  return seller.call('POST', `/__emulator/universes/${site}-spec/payments/${id}/settlement`, {
    body: { settlement },
  });
}

test('a voucher shows how much, until when, by which codes and to whom', async () => {
  const seller = sellerOf('MLA');
  const payment = await seller.send({
    payment_method_id: 'rapipago',
    transaction_amount: 5000.5,
    description: 'A <b>lamp</b>',
    date_of_expiration: '2026-12-01T20:00:00.000-04:00',
  });

  const { status, html } = await seller.browse(pathOfLink(payment));

  const code = `6${String(payment.id).slice(-9)}`.replace(/(\d{4})(?=\d)/g, '$1 ');
  expect(status).toBe(200);
  for (const shown of [
    '<html lang="es">',
    'Paga en Rapipago',
    '$ 5.000,50',
    '1 de diciembre de 2026',
    '21:00',
    code,
  ]) {
    expect(html).toContain(shown);
  }
  expect(html).toContain('A &lt;b>lamp&lt;/b>');
});

test('a boleto shows its line to type, its payer and their address, in Portuguese', async () => {
  const seller = sellerOf('MLB');
  const payment = await seller.send(BOLETO);

  const { html } = await seller.browse(pathOfLink(payment));

  const { transaction_details: details } = payment.body as {
    transaction_details: { digitable_line: string };
  };
  for (const shown of [
    '<html lang="pt">',
    details.digitable_line,
    'Maria Silva',
    'Osasco SP',
    'CPF 12345678909',
  ]) {
    expect(html).toContain(shown);
  }
});

test('the barcode of a boleto is drawn as Interleaved 2 of 5: five bars for each two digits, two to begin and two to end', async () => {
  const seller = sellerOf('MLB');
  const payment = await seller.send(BOLETO);

  const { html } = await seller.browse(pathOfLink(payment));

  const [, svg = ''] = html.match(/aria-label="Código de barras">(<svg.*?<\/svg>)/s) ?? [];
  expect(svg.match(/M\d/g)).toHaveLength(2 + 5 * 22 + 2);
});

test('a voucher without a barcode does not speak of one', async () => {
  const seller = sellerOf('MCO');
  const payment = await seller.send({ payment_method_id: 'efecty', transaction_amount: 50_000 });

  const { html } = await seller.browse(pathOfLink(payment));

  expect(html).toContain('Da el convenio y el código de pago.');
  expect(html).not.toMatch(/código de barras/i);
});

test('a page speaks English when it is asked to', async () => {
  const seller = sellerOf('MLB');
  const payment = await seller.send(PIX);

  const { html } = await seller.browse(`${pathOfLink(payment)}&lang=en`);

  for (const shown of ['<html lang="en">', 'Pay with Pix', 'Pay by November 21, 2026 at 11:59']) {
    expect(html).toContain(shown);
  }
});

test('a voucher of PayCash names the shop that the buyer chose', async () => {
  const seller = sellerOf('MLM');
  const payment = await seller.send({ payment_method_id: 'paycash', metadata: { payment_point: '7eleven' } });

  expect((await seller.browse(pathOfLink(payment))).html).toContain('Paga en 7-Eleven');
});

test('no page runs a script that is not its own, nor loads anything', async () => {
  const seller = sellerOf('MLB');
  const payment = await seller.send(PIX);

  const { headers } = await seller.browse(pathOfLink(payment));

  expect(headers.get('content-security-policy')).toMatch(
    /^default-src 'none'; style-src 'sha256-[^']+'; script-src 'sha256-[^']+'; base-uri 'none'; form-action 'self'/,
  );
});

for (const [settlement, status, title] of [
  ['approve', 200, 'Pagamento aprovado'],
  ['expire', 410, 'Pagamento vencido'],
  ['cancel', 410, 'Pagamento cancelado'],
  ['reject', 410, 'Pagamento recusado'],
] as const) {
  test(`after ${settlement} the page of a Pix says so, and shows no code to pay`, async () => {
    const seller = sellerOf('MLB');
    const payment = await seller.send(PIX);
    await settle(seller, 'MLB', { id: payment.id, settlement });

    const page = await seller.browse(pathOfLink(payment));

    expect(page.status).toBe(status);
    expect(page.html).toContain(title);
    expect(page.html).not.toContain('br.gov.bcb.pix');
  });
}

test('a payment that was given back, and one that is disputed, are told apart', async () => {
  const seller = sellerOf('MLB');
  const payment = await seller.send(PIX);
  const titles: string[] = [];
  for (const settlement of ['approve', 'open_claim', 'refund_claim']) {
    await settle(seller, 'MLB', { id: payment.id, settlement });
    titles.push((await seller.browse(pathOfLink(payment))).html.match(/<title>(.*)<\/title>/)?.[1] ?? '');
  }

  expect(titles).toEqual(['Pagamento aprovado', 'Pagamento em análise', 'Pagamento devolvido']);
});

const BROKEN: readonly (readonly [what: string, change: (path: string) => string])[] = [
  ['has another hash', (path) => path.replace(/hash=\w{4}/, 'hash=0000')],
  ['has no hash', (path) => path.replace(/&hash=.*/, '')],
  ['names another seller', (path) => path.replace(/caller_id=\d+/, 'caller_id=1')],
  ['names another payment', (path) => path.replace(/payments\/\d+/, 'payments/1')],
  ['names no number', (path) => path.replace(/payments\/\d+/, 'payments/1e3')],
  ['is that of a bank', (path) => path.replace('/ticket', '/bank_transfer')],
];

for (const [what, change] of BROKEN) {
  test(`a link that ${what} leads to a page that says so`, async () => {
    const seller = sellerOf('MLB');
    const payment = await seller.send(PIX);

    const page = await seller.browse(change(pathOfLink(payment)));

    expect(page.status).toBe(404);
    expect(page.html).toContain('No encontramos este pago');
  });
}

for (const [answer, status] of [
  ['approve', 'approved'],
  ['reject', 'rejected'],
  ['leave', 'pending'],
] as const) {
  test(`a buyer who answers the bank with ${answer} comes back to the shop with a payment that is ${status}`, async () => {
    const seller = sellerOf('MCO');
    const payment = await seller.send({ ...PSE, external_reference: 'order-7' });

    const { status: redirect, headers } = await seller.browse(pathOfLink(payment), { answer });
    const after = await seller.asSeller('GET', `/v1/payments/${payment.id}`);

    expect(redirect).toBe(303);
    expect(headers.get('location')).toBe(
      `https://shop.example/return?order=7&payment_id=${payment.id}&payment_status=${status}&external_reference=order-7&payment_method_id=pse`,
    );
    expect(after.body).toMatchObject({ status });
  });
}

test('a bank cannot approve what was rejected', async () => {
  const seller = sellerOf('MCO');
  const payment = await seller.send(PSE);
  await seller.browse(pathOfLink(payment), { answer: 'reject' });

  const { headers } = await seller.browse(pathOfLink(payment), { answer: 'approve' });

  expect(headers.get('location')).toContain('payment_status=rejected');
});

test("the bank's page shows the bank, and after a quarter of an hour that the time is over", async () => {
  const seller = sellerOf('MCO');
  const payment = await seller.send(PSE);

  const open = await seller.browse(pathOfLink(payment));
  await seller.call('POST', '/__emulator/universes/MCO-spec/clock', { body: { advance_ms: 900_000 } });
  const late = await seller.browse(pathOfLink(payment));

  expect(open.html).toContain('Bancolombia · PSE');
  expect(late).toMatchObject({ status: 410, html: expect.stringContaining('Pago vencido') });
});
