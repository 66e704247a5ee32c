import { expect, SITES, type SiteId, TEST_CARDS } from 'brickwright';
import { test } from '../support/kept-page-test.ts';

// Interest over the whole plan in per cent; 12 is the most that the shop allows.
const INTEREST: Record<SiteId, Record<1 | 3 | 12, number>> = {
  MLA: { 1: 0, 3: 19.69, 12: 66.4 },
  MLB: { 1: 0, 3: 9.1, 12: 22.3 },
  MLM: { 1: 0, 3: 7.91, 12: 21.83 },
  MLC: { 1: 0, 3: 7.5, 12: 21.5 },
  MCO: { 1: 0, 3: 7.5, 12: 21.5 },
  MPE: { 1: 0, 3: 7.5, 12: 21.5 },
  MLU: { 1: 0, 3: 7.5, 12: 21.5 },
};

test.describe('with rates that are known', () => {
  test.use({ needs: ['replica'] });

  for (const n of [1, 3, 12] as const) {
    test(`${n}x is paid with the total that the form shows`, async ({
      checkout,
      mercadoPago,
      site,
      testCard,
    }) => {
      const { decimals } = SITES[site].currency;
      const order = await checkout.open();
      const total = (order.amount * (1 + INTEREST[site][n] / 100)).toFixed(decimals);
      await checkout.brick.fillCard(testCard('APRO', { installments: n }));
      const label = (await checkout.brick.installments.labels()).find((text) => text.startsWith(`${n}x`));
      expect(digitsOf(label), `the total that ends "${label}"`).toMatch(new RegExp(`${digitsOf(total)}$`));

      const answer = await checkout.submit();

      expect(await mercadoPago.payment(answer.id)).toMatchObject({
        installments: n,
        transaction_amount: order.amount,
        transaction_details: { total_paid_amount: Number(total) },
      });
      await checkout.expectResult('approved');
    });
  }
});

test('the form offers no more instalments than the shop allows', { tag: '@MLA' }, async ({
  checkout,
  testCard,
}) => {
  await checkout.open();
  await checkout.brick.fillWithoutInstallments(testCard('APRO'));

  const chosen = checkout.brick.installments.choose(24);

  await expect(chosen).rejects.toThrow(/24 instalments are not offered; offered: .*12x/);
});

test.describe('without instalments', () => {
  // Nothing of the form shows when it has taken in such a card's digits, so a slow one cannot be waited for.
  test.use({ slowVariants: false });

  test('a debit card is paid without instalments', async ({ checkout, mercadoPago, site, testCard }) => {
    const card = TEST_CARDS[site].find(({ paymentTypeId }) => paymentTypeId === 'debit_card');
    await checkout.open();
    await checkout.brick.fillCard(testCard('APRO', { ...(card && { card }) }));
    expect(await checkout.brick.installments.labels(), 'instalments in the form').toEqual([]);

    const answer = await checkout.submit();

    await expect(answer).toBeApproved();
    await checkout.expectResult('approved');
    expect(await mercadoPago.payment(answer.id)).toMatchObject({
      payment_type_id: 'debit_card',
      installments: 1,
    });
  });
});

function digitsOf(text = ''): string {
  return text.replace(/\D/g, '');
}
