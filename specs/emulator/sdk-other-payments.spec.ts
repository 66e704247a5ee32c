import { expect, test } from '@playwright/test';
import { Payment } from 'mercadopago';
import type { PaymentCreateRequest } from 'mercadopago/dist/clients/payment/create/types.js';
import type { SiteId } from '../../fixtures/catalog/types.ts';
import { sdkSellerOf } from './support/official-sdk.ts';
import { OTHER_REQUESTS } from './support/other-requests.ts';

async function pay(site: SiteId, changed: PaymentCreateRequest) {
  const payments = new Payment(sdkSellerOf(site).config);
  const body = { transaction_amount: 100, payer: { email: 'test@testuser.com' }, ...changed };
  return { payments, payment: await payments.create({ body }) };
}

for (const [site, body] of OTHER_REQUESTS) {
  test(`the official SDK makes, reads and cancels a payment by ${body.payment_method_id} in ${site}`, async () => {
    const { payments, payment } = await pay(site, body);

    const read = await payments.get({ id: payment.id ?? 0 });
    const cancelled = await payments.cancel({ id: payment.id ?? 0 });

    expect(payment).toMatchObject({ status: 'pending', api_response: { status: 201 } });
    const { transaction_details: details, point_of_interaction: point } = read;
    expect(details?.external_resource_url ?? point?.transaction_data?.ticket_url).toMatch(
      /^https:\/\/www\.mercadopago\./,
    );
    expect(cancelled).toMatchObject({ status: 'cancelled', status_detail: 'by_collector' });
  });
}

test('the official SDK reads what a Brazilian buyer needs', async () => {
  const { payment: pix } = await pay('MLB', { payment_method_id: 'pix' });
  const [, boletoBody] = OTHER_REQUESTS.find(([, { payment_method_id: id }]) => id === 'bolbradesco') ?? [];
  const { payment: boleto } = await pay('MLB', boletoBody ?? {});

  expect(pix.point_of_interaction?.transaction_data?.qr_code).toMatch(/^000201/);
  expect(pix.point_of_interaction?.transaction_data?.qr_code_base64).toMatch(/^iVBOR/);
  expect(boleto.transaction_details?.barcode?.content).toHaveLength(44);
  expect(boleto.transaction_details?.digitable_line).toHaveLength(47);
});
