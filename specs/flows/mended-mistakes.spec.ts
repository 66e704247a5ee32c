import { expect, SITES, type SiteId } from 'brickwright';
import { FIELD_MISTAKES } from '../support/field-mistakes.ts';
import { FORM_WORDS } from '../support/form-words.ts';
import { test } from '../support/kept-page-test.ts';

const SITES_TO_TRY: readonly SiteId[] = ['MLA', 'MLB'];

// One field of each kind: in a frame, in a frame that depends on the card, in the page.
const MENDED = ['a card number whose digits do not check', 'a security code of two digits', 'no document'];

for (const site of SITES_TO_TRY) {
  for (const { what, make } of FIELD_MISTAKES.filter((mistake) => MENDED.includes(mistake.what))) {
    test(`in ${site}, the order is paid once ${what} is mended`, { tag: `@${site}` }, async ({
      checkout,
      mercadoPago,
      testCard,
    }) => {
      const order = await checkout.open();
      const entry = testCard('APRO');
      await checkout.brick.fillCard(entry);
      await make(checkout.brick, entry);
      await checkout.brick.submit();

      const answer = await checkout.payWith(entry);

      await expect(answer).toBeApproved();
      await checkout.expectResult('approved');
      await expect.poll(() => mercadoPago.statusesOf(order.id)).toEqual(['approved']);
    });
  }

  test(`in ${site}, the order is paid once the instalments are chosen`, { tag: `@${site}` }, async ({
    checkout,
    testCard,
  }) => {
    await checkout.open();
    await checkout.brick.fillWithoutInstallments(testCard('APRO'));
    await checkout.brick.submit();
    const { chooseInstallments } = FORM_WORDS[SITES[site].language];
    await expect(checkout.brick.root.getByText(chooseInstallments.text)).toBeVisible();

    await checkout.brick.installments.choose(1);

    await expect(await checkout.submit()).toBeApproved();
    await checkout.expectResult('approved');
  });
}
