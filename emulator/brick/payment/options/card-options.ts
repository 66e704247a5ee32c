import type { CardTypeId } from '../../../../fixtures/catalog/types.ts';
import { CardKind } from '../../card/card-kind.tsx';
import type { FormEnvironment } from '../../form/form-environment.ts';
import { CARD_TYPES } from '../../form/method-types.ts';
import { type OptionParts, openedBy, ownWords, type PaymentOption } from './payment-option.ts';

const FORM_OF: Record<CardTypeId, string> = {
  credit_card: 'creditCardForm',
  debit_card: 'debitCardForm',
  prepaid_card: 'prepaidCardForm',
};
const WORDS_OF = { credit_card: 'creditCard', debit_card: 'debitCard', prepaid_card: 'prepaidCard' } as const;

/** The cards that get a row of their own: prepaid was never seen with one, unless it stands alone. */
function rowsOf({ enabled }: FormEnvironment): CardTypeId[] {
  const all = CARD_TYPES.filter((type) => enabled.has(type));
  return all.length > 1 ? all.filter((type) => type !== 'prepaid_card') : all;
}

// A row of one method alone can be named by its id; that this holds for cards is inferred.
function wordsOf(type: CardTypeId, { environment, savedCards }: OptionParts) {
  const { texts, enabled } = environment;
  const own = ownWords(environment);
  const ids = enabled.get(type);
  const [id] = ids && ids !== 'all' && ids.length === 1 ? ids : [];
  const words = WORDS_OF[type];
  const titles = { ...texts, ...(savedCards.length > 0 && newTitles(environment)) };
  return {
    title: own[`${id}Title`] || titles[`${words}Title`],
    valueProp: own[`${id}ValueProp`] || texts[`${words}ValueProp`],
  };
}

// Beside cards that are saved, the others are new.
function newTitles({ texts }: FormEnvironment) {
  return { creditCardTitle: texts.newCreditCardTitle, debitCardTitle: texts.newDebitCardTitle };
}

/** New cards: options of one form, in which what was typed stays when the type of card changes. */
export function cardOptions(parts: OptionParts): PaymentOption[] {
  const rows = rowsOf(parts.environment);
  if (rows.length === 0) return [];
  const kind = new CardKind(parts);
  return rows.map((type) => ({
    key: type,
    ...wordsOf(type, parts),
    glyph: 'card',
    isOpenedBy: openedBy(FORM_OF[type]),
    kind,
    onChoose: () => kind.model.prefer(type),
  }));
}
