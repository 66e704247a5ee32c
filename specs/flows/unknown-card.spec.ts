import { expect, SITE_IDS, SITES, type SiteId } from 'brickwright';
import { FORM_WORDS } from '../support/form-words.ts';
import { test } from '../support/kept-page-test.ts';
import { watchPayments } from '../support/watch-payments.ts';

const ARGENTINE_VISA = '4509953566233704';
const BRAZILIAN_MASTERCARD = '5031433215406351';

const ROWS: { site: SiteId; what: string; number: string }[] = [
  ...SITE_IDS.map((site) => ({
    site,
    what: 'a card of another country',
    number: site === 'MLB' ? ARGENTINE_VISA : BRAZILIAN_MASTERCARD,
  })),
  { site: 'MLA', what: 'a number that no brand has', number: '9999999999999995' },
  { site: 'MLB', what: 'a number that no brand has', number: '9999999999999995' },
];

for (const { site, what, number } of ROWS) {
  const { binFailed } = FORM_WORDS[SITES[site].language];

  test(`in ${site}, ${what} is refused while it is typed, and another card then pays`, {
    tag: `@${site}`,
  }, async ({ checkout, mercadoPago, page, testCard }) => {
    const sent = watchPayments(page);
    const order = await checkout.open();
    await checkout.brick.chooseCard();
    await checkout.brick.cardNumber.fill(number);
    await expect(checkout.brick.root.getByText(binFailed.text), 'the form refuses the card').toBeVisible();
    await checkout.brick.submit();
    expect(sent, 'nothing was sent to /process_payment').toEqual([]);
    expect(await mercadoPago.paymentsOf(order.id), 'payments of the order').toEqual([]);

    const answer = await checkout.payWith(testCard('APRO'));

    await expect(answer).toBeApproved();
    await checkout.expectResult('approved');
  });
}
