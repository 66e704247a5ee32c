import {
  DOCUMENTED_HOLDERS,
  expect,
  HOLDERS,
  type HolderName,
  SITE_IDS,
  SITES,
  type SiteId,
  TEST_CARDS,
  type TestCard,
} from 'brickwright';
import { test } from '../support/kept-page-test.ts';
import { refusalWords } from '../support/refusal-words/refusal-words.ts';

// 544 rows: what only takes time is for the flows to meet.
test.use({ slowVariants: false });

// The quick run: one holder for each way in which a payment can end.
const SMOKE: readonly HolderName[] = ['APRO', 'OTHE', 'CONT'];

interface Row {
  site: SiteId;
  card: TestCard;
  holder: HolderName;
}

const ROWS: Row[] = SITE_IDS.flatMap((site) =>
  TEST_CARDS[site].flatMap((card) => DOCUMENTED_HOLDERS.map((holder) => ({ site, card, holder }))),
);

for (const { site, card, holder } of ROWS) {
  const outcome = HOLDERS[holder];
  const lastFour = card.number.slice(-4);
  const isQuick = card === TEST_CARDS[site][0] && SMOKE.includes(holder);
  const endsIn = outcome.status === 'in_process' ? 'pending' : outcome.status;

  test(`${site} ${card.paymentMethodId} ${lastFour} with holder ${holder} is ${endsIn}`, {
    tag: [`@${site}`, `@${endsIn}`, ...(isQuick ? ['@smoke'] : [])],
    annotation: [
      { type: '@allure.label.site', description: site },
      { type: '@allure.label.method', description: card.paymentMethodId },
      { type: '@allure.label.outcome', description: holder },
    ],
  }, async ({ checkout, mercadoPago, testCard, detailCheck, harnessConfig: { shopUrl } }) => {
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
    if (outcome.status !== 'rejected') return checkout.expectResult(outcome.status);
    // Of an inferred row, live may answer another detail: that one is told then.
    await checkout.expectRefusal(
      refusalWords(answer.status_detail, { language: SITES[site].language, shopUrl }),
    );
  });
}
