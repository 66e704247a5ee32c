import { type Checkout, expect, TEST_CARDS } from 'brickwright';
import { test } from '../support/kept-page-test.ts';
import { watchPayments } from '../support/watch-payments.ts';

// The page is one: Spanish and Portuguese are told apart by their words.
const SITES_TO_TRY = { tag: ['@MLA', '@MLB'] };

// Longer than the shop's page waits for a form that fails without a word.
const LONG_MS = 60_000;

const WORDS = {
  required: { es: 'Completa este dato.', pt: 'Preencha este campo.' },
  email: {
    es: 'Escribe un e-mail válido, como nombre@ejemplo.com.',
    pt: 'Digite um e-mail válido, como nome@exemplo.com.',
  },
  unknownCard: {
    es: 'No reconocemos esta tarjeta. Revisa el número o usa otra.',
    pt: 'Não reconhecemos este cartão. Confira o número ou use outro.',
  },
  mistypedCard: { es: 'Revisa el número de la tarjeta.', pt: 'Confira o número do cartão.' },
};

test.beforeEach(({ harnessConfig: { shopUrl } }) => {
  test.skip(shopUrl !== null, 'the second checkout page is that of the reference shop');
});

function wordsOf(site: string, what: keyof typeof WORDS): string {
  return WORDS[what][site === 'MLB' ? 'pt' : 'es'];
}

const problemOf = ({ cardForm }: Checkout, field: string) => cardForm.root.locator(`#${field}-problem`);

test(
  'an empty form says at each field that it is missing, and sends nothing',
  SITES_TO_TRY,
  async ({ checkout, page, site }) => {
    const sent = watchPayments(page);
    await checkout.openCardForm();

    await checkout.cardForm.submit();

    const required = wordsOf(site, 'required');
    for (const field of [
      'cardNumber',
      'expirationDate',
      'securityCode',
      'cardholderName',
      'installments',
      'identificationNumber',
      'cardholderEmail',
    ]) {
      await expect(problemOf(checkout, field), field).toHaveText(required);
    }
    await expect(checkout.cardForm.cardNumber.frame.frame, 'the first is where to go on').toBeFocused();
    expect(sent).toEqual([]);
  },
);

test(
  'an e-mail that is none is told when the rest is right, and mended',
  SITES_TO_TRY,
  async ({ checkout, page, site, testCard }) => {
    const sent = watchPayments(page);
    await checkout.openCardForm();
    await checkout.cardForm.fillCard(testCard('APRO'));
    await checkout.cardForm.payer.email.fill('ana@');
    await checkout.cardForm.submit();
    await expect(problemOf(checkout, 'cardholderEmail')).toHaveText(wordsOf(site, 'email'));
    await expect(checkout.cardForm.payer.email).toBeFocused();
    expect(sent).toEqual([]);

    await checkout.cardForm.payer.email.fill('ana@testuser.com');
    await expect(problemOf(checkout, 'cardholderEmail')).toBeEmpty();
    const answer = await checkout.submit();

    await expect(answer).toBeApproved();
    await checkout.expectResult('approved');
  },
);

test('a card that nobody knows is told, until another is typed', SITES_TO_TRY, async ({ checkout, site }) => {
  await checkout.openCardForm();

  await checkout.cardForm.cardNumber.fill('9999999999999995');
  await expect(problemOf(checkout, 'cardNumber')).toHaveText(wordsOf(site, 'unknownCard'));
  await checkout.cardForm.typeCardNumber(TEST_CARDS[site][0].number);

  await expect(problemOf(checkout, 'cardNumber')).toBeEmpty();
});

test('a mistyped number stays told when its bank answers', SITES_TO_TRY, async ({ checkout, site }) => {
  await checkout.openCardForm();

  await checkout.cardForm.typeCardNumber(site === 'MLB' ? '5031433215406352' : '5031755734530605');

  await expect(problemOf(checkout, 'cardNumber')).toHaveText(wordsOf(site, 'mistypedCard'));
});

test.describe('a form that does not load', () => {
  for (const { what, address } of [
    { what: "Mercado Pago's script", address: /\/js\/v2$/ },
    { what: 'the documents', address: /identification_types/ },
    { what: 'the card frames', address: /secure-fields/ },
  ]) {
    test(
      `a buyer whose browser blocks ${what} is told, and can load the form again`,
      SITES_TO_TRY,
      async ({ checkout, page, pageWatch }) => {
        pageWatch.allow(/ERR_BLOCKED_BY_CLIENT/, 'the test blocks a part of the form');
        const order = await checkout.order();
        await page.route(address, (route) => route.abort('blockedbyclient'));

        await checkout.visitCardForm(order);

        await expect(checkout.message).toHaveRole('alert');
        await expect(checkout.message).toHaveText(/formulario de pago|formulário de pagamento/);
        await page.unroute(address);
        await checkout.message.getByRole('link', { name: /Volver a cargar|Recarregar/ }).click();
        await checkout.cardForm.waitUntilReady();
      },
    );
  }

  test.describe('by the clock', () => {
    test.use({ keepsPage: false });

    test('a script that never comes is given up in time', SITES_TO_TRY, async ({ checkout, page }) => {
      await page.clock.install();
      const order = await checkout.order();
      await page.route(/\/js\/v2$/, () => undefined, { times: 1 });
      const asked = page.waitForRequest(/\/js\/v2$/);
      await checkout.visitCardForm(order);
      await asked;

      await page.clock.fastForward(LONG_MS);

      await expect(checkout.message).toHaveText(/formulario de pago|formulário de pagamento/);
    });
  });
});

test('a connection lost before the card has a token is told, and Pay works once it is back', {
  tag: '@MLA',
}, async ({ checkout, page, pageWatch, testCard }) => {
  pageWatch.allow(/card_tokens|ERR_INTERNET_DISCONNECTED/, 'the test cuts the connection');
  const sent = watchPayments(page);
  await checkout.openCardForm();
  await checkout.cardForm.fillCard(testCard('APRO'));
  await page.route('**/v1/card_tokens**', (route) => route.abort('internetdisconnected'));
  await checkout.cardForm.submit();
  await expect(checkout.message).toHaveText(/no se hizo ningún cobro/);
  expect(sent).toEqual([]);

  await page.unroute('**/v1/card_tokens**');
  const answer = await checkout.submit();

  await expect(answer).toBeApproved();
  await checkout.expectResult('approved');
});

test('a connection lost after Pay is asked again, and charges once', { tag: '@MLA' }, async ({
  checkout,
  mercadoPago,
  page,
  pageWatch,
  testCard,
}) => {
  pageWatch.allow(/ERR_CONNECTION_RESET/, 'the test cuts the connection');
  const order = await checkout.openCardForm();
  await checkout.cardForm.fillCard(testCard('APRO'));
  await page.route(
    '**/process_payment',
    async (route) => {
      await route.fetch();
      await route.abort('connectionreset');
    },
    { times: 1 },
  );

  await checkout.cardForm.submit();

  await checkout.expectResult('approved');
  await expect.poll(() => mercadoPago.statusesOf(order.id)).toEqual(['approved']);
});

// The page makes a token itself, of a card that it sees.
const MAKE_TOKEN = `(async () => {
  const { publicKey } = JSON.parse(document.getElementById('page-data').textContent);
  const { id } = await new MercadoPago(publicKey, { advancedFraudPrevention: false }).createCardToken({
    cardNumber: '5031755734530604', cardExpirationMonth: '11', cardExpirationYear: '2030', securityCode: '123',
    cardholderName: 'APRO', identificationType: 'DNI', identificationNumber: '12345678',
  });
  document.querySelector('[name="MPHiddenInputToken"]').value = id;
})()`;

test.describe('a form that the browser posts itself', () => {
  // As a page without a script of its own: `submit` asks no listener.
  const postForm = () => document.forms.namedItem('form-checkout')?.submit();

  test('comes back with what is wrong', { tag: ['@MLA'] }, async ({ checkout, page }) => {
    await checkout.openCardForm();

    await page.evaluate(postForm);

    await page.waitForURL(/\/card-form\?problem=validation_failed$/);
    await expect(checkout.message).toHaveText('Faltan datos o hay datos incorrectos. Revisa el formulario.');
    await expect(checkout.cardForm.submitButton).toBeEnabled();
  });

  test.describe('with a token', () => {
    test.use({ needs: ['replica'] });

    test('leads to the result of its payment', { tag: ['@MLA'] }, async ({
      checkout,
      mercadoPago,
      page,
      testCard,
    }) => {
      const order = await checkout.openCardForm();
      await checkout.cardForm.fillCard(testCard('APRO'));
      await page.evaluate(MAKE_TOKEN);

      await page.evaluate(postForm);

      await checkout.expectResult('approved');
      await expect.poll(() => mercadoPago.statusesOf(order.id)).toEqual(['approved']);
    });
  });
});
