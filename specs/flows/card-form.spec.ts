import { expect, HOLDERS, SITES, TEST_CARDS } from 'brickwright';
import { test } from '../support/kept-page-test.ts';
import { refusalWords } from '../support/refusal-words/refusal-words.ts';

// One holder for each way in which a payment can end.
for (const holder of ['APRO', 'OTHE', 'CONT'] as const) {
  const outcome = HOLDERS[holder];

  test(`the shop's own card form pays with holder ${holder}`, async ({
    checkout,
    detailCheck,
    mercadoPago,
    site,
    testCard,
    harnessConfig: { shopUrl },
  }) => {
    test.skip(shopUrl !== null, 'the second checkout page is that of the reference shop');
    const order = await checkout.openCardForm();
    const [card] = TEST_CARDS[site];

    const answer = await checkout.payWith(testCard(holder));

    await expect(answer).toHaveOutcome(outcome, detailCheck(outcome));
    expect(await mercadoPago.payment(answer.id)).toMatchObject({
      external_reference: order.id,
      transaction_amount: order.amount,
      payment_method_id: card.paymentMethodId,
      installments: 1,
      card: { last_four_digits: card.number.slice(-4), cardholder: { name: holder } },
    });
    if (outcome.status !== 'rejected') return checkout.expectResult(outcome.status);
    await checkout.expectRefusal(
      refusalWords(answer.status_detail, { language: SITES[site].language, shopUrl }),
    );
  });
}

test.describe('on the card form', () => {
  test.beforeEach(({ harnessConfig: { shopUrl } }) => {
    test.skip(shopUrl !== null, 'the second checkout page is that of the reference shop');
  });

  test('after a rejection another card, with a token of its own, pays the order', {
    tag: '@any-country',
  }, async ({ checkout, mercadoPago, page, site, testCard }) => {
    const tokens: unknown[] = [];
    page.on('request', (request) => {
      if (request.url().endsWith('/process_payment')) tokens.push(request.postDataJSON().token);
    });
    const order = await checkout.openCardForm();
    const rejected = await checkout.payWith(testCard('FUND'));
    await expect(rejected).toBeRejectedWith('cc_rejected_insufficient_amount');
    await checkout.expectRefusal(/fondos|saldo|limite|límite/i);

    const approved = await checkout.payWith(testCard('APRO', { card: TEST_CARDS[site][1] }));

    await expect(approved).toBeApproved();
    await checkout.expectResult('approved');
    await expect.poll(() => mercadoPago.statusesOf(order.id)).toEqual(['approved', 'rejected']);
    expect(new Set(tokens).size, 'tokens').toBe(2);
  });

  test('the same card can be tried again, with a new token', { tag: '@MLA' }, async ({
    checkout,
    testCard,
  }) => {
    await checkout.openCardForm();
    await checkout.payWith(testCard('CALL'));
    await checkout.expectRefusal();
    await checkout.cardForm.payer.holder.fill('APRO');

    const answer = await checkout.submit();

    await expect(answer).toBeApproved();
    await checkout.expectResult('approved');
  });

  test('two presses of its Pay charge once', { tag: ['@MLA', '@MLB'] }, async ({
    checkout,
    mercadoPago,
    testCard,
  }) => {
    const order = await checkout.openCardForm();
    await checkout.cardForm.fillCard(testCard('APRO'));

    await checkout.cardForm.submitButton.dblclick();

    await checkout.expectResult('approved');
    await expect.poll(() => mercadoPago.statusesOf(order.id)).toEqual(['approved']);
  });

  test('a buyer whose e-mail is known is not asked for it', { tag: '@MLB' }, async ({
    checkout,
    mercadoPago,
    testCard,
  }) => {
    await checkout.openCardForm({ payer: { email: 'known@testuser.com' } });
    await expect(checkout.cardForm.payer.email).toHaveCount(0);

    const answer = await checkout.payWith(testCard('APRO'));

    expect(await mercadoPago.payment(answer.id)).toMatchObject({ payer: { email: 'known@testuser.com' } });
    await checkout.expectResult('approved');
  });

  test('in Mexico nobody is asked for a document', { tag: '@MLM' }, async ({ checkout }) => {
    await checkout.openCardForm();

    await expect(checkout.cardForm.payer.documentNumber).toHaveCount(0);
  });

  test('no more instalments are offered than the shop allows', { tag: '@MLA' }, async ({
    checkout,
    testCard,
  }) => {
    await checkout.openCardForm();
    await checkout.cardForm.fillWithoutInstallments(testCard('APRO'));

    const chosen = checkout.cardForm.installments.choose(24);

    await expect(chosen).rejects.toThrow(/24 instalments are not offered; offered: .*\| 12 cuotas [^|]*$/);
  });

  test('a paid order has no form any more', { tag: '@MLA' }, async ({ checkout, page, testCard }) => {
    const order = await checkout.openCardForm();
    await checkout.payWith(testCard('APRO'));
    await checkout.expectResult('approved');

    await checkout.visitCardForm(order);

    await page.waitForURL(/\/payment_status\?/);
  });

  test.describe('as the API received it', () => {
    test.use({ needs: ['journal'] });

    test('the payment carries what the form holds, and what the shop knows', { tag: '@MLB' }, async ({
      checkout,
      testCard,
      universe,
    }) => {
      const order = await checkout.openCardForm({ items: [{ id: 'canvas-bag', quantity: 2 }] });

      await checkout.payWith(testCard('APRO', { installments: 3 }));
      await checkout.expectResult('approved');

      const [request, ...others] = await universe.requestsOf(order.id);
      expect(others).toEqual([]);
      expect(request).toMatchObject({ method: 'POST', path: '/v1/payments', status: 201 });
      expect(request?.body).toEqual({
        transaction_amount: 259.8,
        token: expect.any(String),
        installments: 3,
        payment_method_id: 'master',
        issuer_id: 24,
        description: '2 × Bolsa de lona',
        external_reference: order.id,
        metadata: { attempt: expect.any(String) },
        statement_descriptor: 'BRICKWRIGHT',
        capture: true,
        binary_mode: false,
        three_d_secure_mode: 'optional',
        payer: {
          email: 'test@testuser.com',
          first_name: 'Ana',
          last_name: 'Pereira',
          identification: { type: 'CPF', number: '12345678909' },
        },
        additional_info: {
          items: [
            {
              id: 'canvas-bag',
              title: 'Bolsa de lona',
              description: expect.any(String),
              category_id: 'fashion',
              quantity: 2,
              unit_price: 129.9,
            },
          ],
          payer: { first_name: 'Ana', last_name: 'Pereira' },
        },
      });
    });
  });
});
