import { type Checkout, TEST_CARDS } from 'brickwright';
import { seedOf } from '../emulator/support/seed-of.ts';
import { FIELD_MISTAKES } from '../support/field-mistakes.ts';
import { IN_LANGUAGES } from './support/in-languages.ts';
import { expect, test } from './support/picture-test.ts';

/** The last mistake of each field is no missing value, but a wrong one. */
const WRONG = FIELD_MISTAKES.filter(({ says }) => says !== 'required');

const told = ({ brick }: Checkout) => expect(brick.alerts.first()).toBeVisible();

for (const { site, language } of IN_LANGUAGES) {
  test.describe(() => {
    test.use({ site, language });

    test(`the card form, empty and with every mistake, in ${language}`, async ({
      checkout,
      picture,
      testCard,
    }) => {
      await checkout.open();
      await checkout.brick.chooseCard();
      await picture('credit card, empty');

      await checkout.brick.submit();
      await told(checkout);
      await picture('credit card, nothing filled');

      const entry = testCard('APRO');
      await checkout.brick.fillWithoutInstallments(entry);
      for (const { make } of WRONG) await make(checkout.brick, entry);
      await checkout.brick.submit();
      await picture('credit card, all wrong');
    });

    for (const installmentsControl of ['select', 'radios'] as const) {
      test.describe(() => {
        test.use({ seed: seedOf({ installmentsControl }) });

        test(`the card form with instalments as ${installmentsControl} in ${language}`, async ({
          checkout,
          picture,
          testCard,
        }) => {
          await checkout.open();
          await checkout.brick.fillCard(testCard('APRO', { installments: 12 }));

          await picture(`credit card, ${installmentsControl}`);
        });
      });
    }

    test(`the form of a debit card in ${language}`, async ({ checkout, picture, testCard }) => {
      const card = TEST_CARDS[site].find(({ paymentTypeId }) => paymentTypeId === 'debit_card');
      await checkout.open();
      await checkout.brick.fillCard(testCard('APRO', { ...(card && { card }) }));

      await picture('debit card');
    });

    test(`a refused payment in ${language}`, async ({ checkout, picture, testCard }) => {
      await checkout.open();
      await checkout.payWith(testCard('FUND'));
      await checkout.expectRefusal();

      await picture('refused payment');
    });

    test(`the shop's own card form in ${language}`, async ({ checkout, picture, testCard }) => {
      await checkout.openCardForm();
      await picture('card form, empty');

      await checkout.cardForm.submit();
      await expect(checkout.cardForm.alerts.first()).toBeVisible();
      await picture('card form, nothing filled');

      await checkout.cardForm.fillCard(testCard('APRO', { installments: 12 }));
      await picture('card form, filled');
    });
  });
}
