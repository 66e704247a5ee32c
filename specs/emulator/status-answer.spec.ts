import { expect, test } from '@playwright/test';
import { dateWords } from '../../emulator/brick/status-screen/date-words.ts';
import { statusPaymentSchema } from '../../emulator/brick/status-screen/status-payment.ts';
import { SITE_IDS } from '../../fixtures/catalog/sites.ts';
import { sellerOf } from './support/seller.ts';

// 15:00 in Greenwich, in summer of the southern half.
const CLOCKS = { MLA: 12, MLB: 12, MLM: 9, MLC: 12, MCO: 10, MPE: 10, MLU: 12 } as const;

for (const site of SITE_IDS) {
  test(`a Status Screen reads a payment of ${site}, and tells its time there`, async () => {
    const seller = sellerOf(site);
    const { id } = await seller.pay({});

    const { body } = await seller.asPage('GET', `/bricks/status_screen_brick/payments/${id}`);

    const payment = statusPaymentSchema.parse(body);
    expect(dateWords(payment.date_created, 'es-AR', payment)).toMatch(new RegExp(`\\b0?${CLOCKS[site]}:00$`));
  });
}
