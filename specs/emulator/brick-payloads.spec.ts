import { PaymentBrick } from '../../fixtures/models/PaymentBrick.ts';
import { expect, test } from './support/brick-test.ts';
import { ALL_METHODS, EVERY_METHOD, LOCALE_OF } from './support/every-method.ts';
import { seedOf } from './support/seed-of.ts';

// Each method as its row alone, and all of a type behind one row.
for (const [list, seed] of [
  ['a row per method', 'default'],
  ['a row per type', seedOf({ ticketRows: 'together', placesControl: 'select', optionList: 'collapsed' })],
] as const) {
  test.describe(`in a list with ${list}`, () => {
    test.use({ emulatorSeed: seed });

    for (const { site, entry, selectedPaymentMethod, formData } of EVERY_METHOD) {
      const { kind, ...details } = entry;
      const words = [kind, ...Object.values(details).filter((value) => typeof value === 'string')].join(' ');
      test(`${site} submits ${words}`, async ({ mountBrick }) => {
        const brick = await mountBrick({
          site,
          options: { locale: LOCALE_OF[site] },
          settings: { initialization: { amount: 12500 }, customization: { paymentMethods: ALL_METHODS } },
        });

        await new PaymentBrick(brick.page, '#brick').payWith(entry);

        await expect
          .poll(() => brick.calls('submit'))
          .toEqual([[{ selectedPaymentMethod, paymentType: selectedPaymentMethod, formData }, null]]);
        expect(test.info().annotations, 'fallback locators').toEqual([]);
      });
    }
  });
}
