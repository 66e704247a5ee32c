import { expect, test } from '@playwright/test';
import { sellerOf } from './support/seller.ts';

for (const host of ['10.0.0.5', '172.20.1.1', '192.168.0.10', '169.254.1.1', '0.0.0.0', 'shop.local']) {
  test(`Mercado Pago cannot notify ${host}`, async () => {
    const payment = await sellerOf('MLB').pay({ notification_url: `https://${host}/webhooks` });

    expect(payment.cause.code).toBe(4020);
  });
}

for (const host of ['172.32.0.1', '11.0.0.5', '10.example.com', 'localhost.example.com']) {
  test(`Mercado Pago can notify ${host}`, async () => {
    const payment = await sellerOf('MLB').pay({ notification_url: `https://${host}/webhooks` });

    expect(payment.status).toBe(201);
  });
}
