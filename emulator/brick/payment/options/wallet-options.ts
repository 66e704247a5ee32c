import { WALLET_TYPES } from '../../form/method-types.ts';
import { walletKind } from '../wallet/wallet-kind.tsx';
import { offeredMethods } from './offered-methods.ts';
import { type OptionParts, openedBy, ownWords, type PaymentOption } from './payment-option.ts';

const FORM_OF = { wallet_purchase: 'walletForm', onboarding_credits: 'creditForm' } as const;
const WORDS_OF = { wallet_purchase: 'wallet', onboarding_credits: 'credits' } as const;

/** Paying at Mercado Pago; without a preference there is nowhere to go. */
export function walletOptions({ environment, checkoutUrl }: OptionParts): PaymentOption[] {
  if (checkoutUrl === null) return [];
  const { texts, settings } = environment;
  const own = ownWords(environment);
  const isMarketplace = settings.initialization.marketplace === true;
  return WALLET_TYPES.filter((typeId) => {
    // A marketplace cannot sell on credit.
    if (typeId === 'onboarding_credits' && isMarketplace) return false;
    return offeredMethods(environment, typeId).length > 0;
  }).map((typeId) => ({
    key: typeId,
    title: own[`${typeId}Title`] || texts[`${WORDS_OF[typeId]}Title`],
    valueProp: own[`${typeId}ValueProp`] || texts[`${WORDS_OF[typeId]}ValueProp`],
    glyph: 'wallet',
    isOpenedBy: openedBy(FORM_OF[typeId]),
    kind: walletKind({ environment, typeId, checkoutUrl }),
  }));
}
