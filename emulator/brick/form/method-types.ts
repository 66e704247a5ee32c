import type { CardTypeId } from '../../../fixtures/catalog/types.ts';

export const CARD_TYPES = [
  'credit_card',
  'debit_card',
  'prepaid_card',
] as const satisfies readonly CardTypeId[];

/** What `mercadoPago` enables: paying with the account, and instalments without a card. */
export const WALLET_TYPES = ['wallet_purchase', 'onboarding_credits'] as const;
export type WalletTypeId = (typeof WALLET_TYPES)[number];

/** The types of payment that a Payment Brick can offer, in the order of its list, which is inferred. */
export const METHOD_TYPES = [...CARD_TYPES, 'bank_transfer', 'ticket', 'atm', ...WALLET_TYPES] as const;
export type MethodTypeId = (typeof METHOD_TYPES)[number];

/** The types that a shop enables, in the order of the form, each with the ids it is limited to. */
export type EnabledTypes = ReadonlyMap<MethodTypeId, 'all' | readonly string[]>;

export function isCardType(id: string): id is CardTypeId {
  return CARD_TYPES.some((type) => type === id);
}
