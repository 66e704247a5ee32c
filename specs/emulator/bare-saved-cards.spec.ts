import { SITE_IDS } from '../../fixtures/catalog/sites.ts';
import { PaymentBrick } from '../../fixtures/models/PaymentBrick.ts';
import { StatusScreen } from '../../fixtures/models/StatusScreen.ts';
import { BARE_CARDS } from './support/bare-cards.ts';
import { barePage } from './support/bare-page.ts';
import { expect, test } from './support/pages-test.ts';
import { saveCards } from './support/save-cards.ts';

const PAID = { status: 'approved', status_detail: 'accredited', installments: 1 };

const CARDS = [
  ...SITE_IDS.map((site) => ({ site, type: 'credit_card', installments: 1 }) as const),
  ...(['MLB', 'MLC'] as const).map((site) => ({ site, type: 'debit_card', installments: null }) as const),
];

for (const { site, type, installments } of CARDS) {
  const [number, id] = BARE_CARDS[site][type];

  test(`payment.html pays with a saved ${id} of ${site}, for the customer`, async ({
    shopPage,
    pageShop,
    emulator,
  }) => {
    const { customerId, cardIds } = await saveCards(emulator, site, [{ number }]);
    const known = { customer_id: customerId, card_id: cardIds.join() };
    await shopPage.goto(barePage('payment', site, known));

    const lastFourDigits = number.slice(-4);
    const entry = { kind: 'savedCard', lastFourDigits, securityCode: '123', installments } as const;
    await new PaymentBrick(shopPage).payWith(entry);

    await expect
      .poll(() => pageShop.answers)
      .toMatchObject([
        {
          ...PAID,
          payment_method_id: id,
          payment_type_id: type,
          payer: { id: customerId, type: 'customer' },
          card: { id: cardIds.join(), last_four_digits: lastFourDigits },
        },
      ]);
    await new StatusScreen(shopPage).waitUntilReady();
  });
}
