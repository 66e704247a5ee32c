import { expect, test } from '@playwright/test';
import { STATUS_TEXT_KEYS } from '../../emulator/brick/texts/status-text-keys.ts';
import { PAYMENT_TEXT_KEYS } from '../../emulator/brick/texts/text-keys.ts';
import { TEXTS } from '../../emulator/brick/texts/texts.ts';
import { WALLET_TEXT_KEYS } from '../../emulator/brick/texts/wallet-text-keys.ts';

// Portuguese marks a single instalment; no other language was seen to.
const MAY_BE_EMPTY = 'singlePayment';

for (const language of ['es', 'pt', 'en'] as const) {
  for (const brick of ['payment', 'cardPayment'] as const) {
    test(`the texts of ${brick} in ${language} are whole`, () => {
      const filled = Object.entries(TEXTS[brick][language]).flatMap(([key, text]) => (text ? [key] : []));

      expect(new Set([...filled, MAY_BE_EMPTY])).toEqual(new Set(PAYMENT_TEXT_KEYS));
    });
  }

  test(`the Wallet Brick has every text in ${language}`, () => {
    const filled = Object.entries(TEXTS.wallet[language]).flatMap(([key, text]) => (text ? [key] : []));

    expect(new Set(filled)).toEqual(new Set(WALLET_TEXT_KEYS));
  });

  test(`the Status Screen Brick has every text in ${language}`, () => {
    const texts = TEXTS.statusScreen[language];

    expect(new Set(Object.keys(texts))).toEqual(new Set(STATUS_TEXT_KEYS));
    const empty = STATUS_TEXT_KEYS.filter((key) => !texts[key] && !key.endsWith('Step'));
    expect(empty, 'only a next step may be missing').toEqual([]);
  });
}

for (const [language, key, words] of [
  ['pt', 'required', 'Dado obrigatório'],
  ['pt', 'incomplete', 'Preencha todos os dados para continuar'],
  ['pt', 'chooseInstallments', 'Escolha uma opção para avançar'],
  ['pt', 'binFailed', 'Não foi possível obter a informação de pagamento. Tente outro cartão'],
  ['es', 'chooseInstallments', 'Elige una opción para avanzar'],
  ['es', 'binFailed', 'No pudimos obtener la información de pago. Intenta otra tarjeta'],
  ['es', 'formTitle', 'Medios de pago'],
  ['es', 'creditCardValueProp', 'Cuotas disponibles'],
] as const) {
  test(`the known ${language} wording of ${key} is literal`, () => {
    expect(TEXTS.payment[language][key]).toBe(words);
  });
}
