import { brandName } from '../../ui/brand-mark.tsx';
import { savedCardKind } from '../saved-card/saved-card-kind.tsx';
import { typeOfSavedCard } from '../saved-card/saved-card-state.ts';
import type { OptionParts, PaymentOption } from './payment-option.ts';

/** The customer's saved cards of the types that the shop enables: brand and last digits. */
export function savedCardOptions({ savedCards, ...parts }: OptionParts): PaymentOption[] {
  const { texts, enabled } = parts.environment;
  const shown = savedCards.filter((card) => {
    const ids = enabled.get(typeOfSavedCard(card));
    return ids === 'all' || ids?.includes(card.payment_method.id);
  });
  return shown.map((card) => ({
    key: card.id,
    title: texts.savedCardTitle
      .replace('{brand}', brandName(card.payment_method.id))
      .replace('{digits}', card.last_four_digits),
    valueProp: texts.savedCardValueProp,
    glyph: { brand: card.payment_method.id },
    isOpenedBy: (form, value) => form === 'savedCardForm' && value === card.id,
    kind: savedCardKind({ ...parts, card }),
  }));
}
