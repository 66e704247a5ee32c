import { expect, HOLDERS, SITE_IDS, type SiteId, TEST_CARDS, type TestCard, test } from 'brickwright';

// One holder for each way in which a payment can end.
const HOLDER_NAMES = ['APRO', 'OTHE', 'CONT'] as const;

interface Row {
  site: SiteId;
  card: TestCard;
  holder: (typeof HOLDER_NAMES)[number];
}

const ROWS: Row[] = SITE_IDS.flatMap((site) =>
  TEST_CARDS[site].flatMap((card) => HOLDER_NAMES.map((holder) => ({ site, card, holder }))),
);

for (const { site, card, holder } of ROWS) {
  const outcome = HOLDERS[holder];
  const lastFour = card.number.slice(-4);
  const isFirstCard = card === TEST_CARDS[site][0];
  const endsIn = outcome.status === 'in_process' ? 'pending' : outcome.status;

  test(`${site} ${card.paymentMethodId} ${lastFour} with holder ${holder} is ${endsIn}`, {
    tag: [`@${site}`, `@${endsIn}`, ...(isFirstCard ? ['@smoke'] : [])],
    annotation: [
      { type: '@allure.label.site', description: site },
      { type: '@allure.label.method', description: card.paymentMethodId },
      { type: '@allure.label.outcome', description: holder },
    ],
  }, async ({ checkout, mercadoPago, testCard, detailCheck }) => {
    const order = await checkout.open();

    const answer = await checkout.payWith(testCard(holder, { card }));

    await expect(answer).toHaveOutcome(outcome, detailCheck(outcome));
    const payment = await mercadoPago.payment(answer.id);
    await expect(payment).toHaveOutcome(outcome, detailCheck(outcome));
    expect(payment).toMatchObject({
      external_reference: order.id,
      transaction_amount: order.amount,
      payment_method_id: card.paymentMethodId,
      payment_type_id: card.paymentTypeId,
      installments: 1,
      card: { last_four_digits: lastFour },
    });
    if (outcome.status === 'rejected') await checkout.expectRefusal();
    else await checkout.expectResult(outcome.status);
  });
}
