import { PaymentBrick } from '../../fixtures/models/PaymentBrick.ts';
import { StatusScreen } from '../../fixtures/models/StatusScreen.ts';
import { BARE_METHODS } from './support/bare-methods.ts';
import { BARE_AMOUNTS, barePage } from './support/bare-page.ts';
import { expect, test } from './support/pages-test.ts';

const CURRENCIES = {
  MLA: 'ARS',
  MLB: 'BRL',
  MLM: 'MXN',
  MLC: 'CLP',
  MCO: 'COP',
  MPE: 'PEN',
  MLU: 'UYU',
};

// Test environments refuse to look a postcode up: the buyer types the whole address.
const LOOKUP_FAULTS = ['401', 'get_address_data_failed'];

for (const { site, id, entry, selectedPaymentMethod, payment } of BARE_METHODS) {
  test.describe(() => {
    test.use({ expectedFaults: 'kind' in entry && entry.kind === 'boleto' ? LOOKUP_FAULTS : [] });

    test(`payment.html pays with ${site} ${id}, and ends with the Status Screen`, async ({
      shopPage,
      pageShop,
    }) => {
      await shopPage.goto(barePage('payment', site));

      await new PaymentBrick(shopPage).payWith(entry);

      await expect
        .poll(() => pageShop.answers)
        .toMatchObject([
          {
            ...payment,
            payment_method_id: id,
            transaction_amount: BARE_AMOUNTS[site],
            currency_id: CURRENCIES[site],
          },
        ]);
      expect(pageShop.posted).toMatchObject([{ selectedPaymentMethod }]);
      await new StatusScreen(shopPage).waitUntilReady();
    });
  });
}
