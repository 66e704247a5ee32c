import type { CardTypeId } from '../../../fixtures/catalog/types.ts';
import type { InitializationAnswer } from '../wire.ts';
import type { FormBrickName, FormSettings } from './form-settings.ts';

type Methods = NonNullable<NonNullable<FormSettings['customization']>['paymentMethods']>;

/** The card types that the shop enables, in the order of the form, each with the ids it is limited to. */
export type EnabledTypes = ReadonlyMap<CardTypeId, 'all' | readonly string[]>;

const TYPE_OF = { creditCard: 'credit_card', debitCard: 'debit_card', prepaidCard: 'prepaid_card' } as const;
const CARD_KEYS = ['creditCard', 'debitCard', 'prepaidCard'] as const;
const CARD_TYPES = CARD_KEYS.map((key) => TYPE_OF[key]);

const KEYS_OF: Record<FormBrickName, readonly string[]> = {
  payment: [...CARD_KEYS, 'minInstallments', 'maxInstallments', 'types'],
  cardPayment: ['minInstallments', 'maxInstallments', 'types'],
};
// Payment methods that the real Payment Brick draws and this one does not.
const NOT_YET = ['ticket', 'bankTransfer', 'atm', 'mercadoPago'];

// The SDK's reference writes prepaid-card, its types and the guides prepaid_card.
const spelled = (type: string) => type.replace('-', '_');

function isEnabled(type: CardTypeId, { types }: Methods): boolean {
  if (types?.included && !types.included.some((each) => spelled(each) === type)) return false;
  return !types?.excluded?.some((each) => spelled(each) === type);
}

/** What `customization.paymentMethods` enables: of a Payment Brick what it names, of a Card Payment Brick every type. */
export function enabledTypes(brick: FormBrickName, methods: Methods = {}): EnabledTypes {
  const enabled = new Map<CardTypeId, 'all' | readonly string[]>();
  for (const key of CARD_KEYS) {
    const ids = brick === 'cardPayment' ? 'all' : methods[key];
    if (ids !== undefined && isEnabled(TYPE_OF[key], methods)) enabled.set(TYPE_OF[key], ids);
  }
  return enabled;
}

/** What is asked for in vain; the real Brick warns of it and draws the rest. */
export function warningsOf(brick: FormBrickName, methods: Methods = {}): string[] {
  const keys = Object.keys(methods).filter((key) => !KEYS_OF[brick].includes(key));
  const { included = [], excluded = [] } = methods.types ?? {};
  const types = [...included, ...excluded].filter((type) => !CARD_TYPES.some((id) => id === spelled(type)));
  return [
    ...keys.map((key) =>
      brick === 'payment' && NOT_YET.includes(key)
        ? `paymentMethods.${key}: the emulator does not reproduce this payment method yet, it was left out.`
        : `paymentMethods.${key} is not available and was left out.`,
    ),
    ...types.map((type) => `paymentMethods.types: ${type} is none of ${CARD_TYPES.join(', ')}.`),
  ];
}

/** The ids that a shop limits a type to and that its country does not have. */
export function unknownIds(
  enabled: EnabledTypes,
  { payment_methods: known }: InitializationAnswer,
): string[] {
  return [...enabled].flatMap(([type, ids]) =>
    ids === 'all'
      ? []
      : ids.filter((id) => !known.some((each) => each.id === id && each.payment_type_id === type)),
  );
}
