import type { CardTypeId } from '../../../fixtures/catalog/types.ts';
import type { PaymentSettings } from './payment-settings.ts';

type Methods = NonNullable<NonNullable<PaymentSettings['customization']>['paymentMethods']>;

const KEYS = { creditCard: 'credit_card', debitCard: 'debit_card', prepaidCard: 'prepaid_card' } as const;
const CARD_KEYS = [
  'creditCard',
  'debitCard',
  'prepaidCard',
] as const satisfies readonly (keyof typeof KEYS)[];
const NOT_METHODS = new Set<string>([...CARD_KEYS, 'minInstallments', 'maxInstallments', 'types']);

/** The card types that the shop enables, in the order of the form. */
export function cardTypesOf(methods: Methods | undefined): Map<CardTypeId, 'all' | readonly string[]> {
  const enabled = new Map<CardTypeId, 'all' | readonly string[]>();
  for (const key of CARD_KEYS) {
    const value = methods?.[key];
    if (value !== undefined) enabled.set(KEYS[key], value);
  }
  return enabled;
}

/** Requested methods that this Brick does not draw: the real one only warns of methods it does not have. */
export function unavailableMethods(methods: Methods | undefined): string[] {
  return Object.keys(methods ?? {}).filter((key) => !NOT_METHODS.has(key));
}
