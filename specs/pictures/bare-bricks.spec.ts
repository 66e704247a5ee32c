import { PaymentBrick } from '../../fixtures/models/PaymentBrick.ts';
import { expect, test } from '../emulator/support/brick-test.ts';
import { saveCards } from '../emulator/support/save-cards.ts';
import { lookAt } from './support/look-at.ts';

// The reference shop has no page for these: they are looked at on a bare one.
const LOCALES = [
  { site: 'MLA', locale: 'es-AR', language: 'es' },
  { site: 'MLB', locale: 'pt-BR', language: 'pt' },
  { site: 'MLA', locale: 'en-US', language: 'en' },
] as const;

// The page around it is none that a buyer sees.
const BRICK_ALONE = { part: '#brick' };

const CARDS = { MLA: '5031755734530604', MLB: '5031433215406351' } as const;

for (const { site, locale, language } of LOCALES) {
  test(`the form of a saved card in ${language}`, async ({ emulator, mountBrick }, testInfo) => {
    const { customerId, cardIds } = await saveCards(emulator, site, [{ number: CARDS[site] }]);
    const { page } = await mountBrick({
      site,
      options: { locale },
      settings: {
        initialization: { amount: 1250.5, payer: { customerId, cardsIds: cardIds } },
        customization: { paymentMethods: { creditCard: 'all', debitCard: 'all' } },
      },
    });
    const brick = new PaymentBrick(page, '#brick');
    await brick.fill({
      kind: 'savedCard',
      lastFourDigits: CARDS[site].slice(-4),
      securityCode: '123',
      installments: 3,
    });

    await lookAt(page, `saved card ${language}`, testInfo, BRICK_ALONE);
  });

  test(`the Card Payment Brick in ${language}`, async ({ mountBrick }, testInfo) => {
    const brick = await mountBrick({ brick: 'cardPayment', site, options: { locale } });
    await lookAt(brick.page, `Card Payment Brick, empty ${language}`, testInfo, BRICK_ALONE);

    await brick.submitButton.click();
    await expect(brick.root.getByRole('alert').first()).toBeVisible();
    await lookAt(brick.page, `Card Payment Brick, nothing filled ${language}`, testInfo, BRICK_ALONE);
  });
}
