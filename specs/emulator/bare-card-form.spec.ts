import { SITE_IDS } from '../../fixtures/catalog/sites.ts';
import { CardForm } from '../../fixtures/models/CardForm.ts';
import { StatusScreen } from '../../fixtures/models/StatusScreen.ts';
import { bareCard } from './support/bare-cards.ts';
import { BARE_AMOUNTS, barePage } from './support/bare-page.ts';
import { expect, test } from './support/pages-test.ts';

const DOCUMENTS = {
  MLA: { type: 'DNI', number: '12345678' },
  MLB: { type: 'CPF', number: '12345678909' },
  MLM: null,
  MLC: { type: 'Otro', number: '123456789' },
  MCO: { type: 'CC', number: '123456789' },
  MPE: { type: 'Otro', number: '123456789' },
  MLU: { type: 'CI', number: '12345678' },
};

for (const site of SITE_IDS) {
  test(`card-form.html of ${site} pays as the guide has it, and ends with the Status Screen`, async ({
    shopPage,
    pageShop,
  }) => {
    const { entry } = bareCard(site, 'credit_card');
    await shopPage.goto(barePage('card-form', site));

    await new CardForm(shopPage).payWith({ ...entry, installments: 3 });

    await expect
      .poll(() => pageShop.answers)
      .toMatchObject([
        { status: 'approved', status_detail: 'accredited', installments: 3, payment_type_id: 'credit_card' },
      ]);
    const identification = DOCUMENTS[site];
    expect(pageShop.posted).toEqual([
      {
        token: expect.stringMatching(/^[0-9a-f]{32}$/),
        issuer_id: expect.stringMatching(/^\d+$/),
        payment_method_id: 'master',
        transaction_amount: BARE_AMOUNTS[site],
        installments: 3,
        description: 'Descripción del producto',
        payer: { email: 'buyer@example.com', ...(identification && { identification }) },
      },
    ]);
    await new StatusScreen(shopPage).waitUntilReady();
  });
}
