import type { InitializationAnswer } from '../wire/initialization.ts';
import type { FormBrickName, FormSettings } from './form-settings.ts';
import {
  CARD_TYPES,
  type EnabledTypes,
  isCardType,
  METHOD_TYPES,
  type MethodTypeId,
} from './method-types.ts';

type Methods = NonNullable<NonNullable<FormSettings['customization']>['paymentMethods']>;

/** The key of `paymentMethods` that enables each type. Source: sdk-js docs/bricks/payment-guest.md. */
const KEY_OF = {
  credit_card: 'creditCard',
  debit_card: 'debitCard',
  prepaid_card: 'prepaidCard',
  bank_transfer: 'bankTransfer',
  ticket: 'ticket',
  atm: 'atm',
  wallet_purchase: 'mercadoPago',
  onboarding_credits: 'mercadoPago',
} as const satisfies Record<MethodTypeId, keyof Methods>;

const RANGE_KEYS = ['minInstallments', 'maxInstallments', 'types'];
const KEYS_OF: Record<FormBrickName, readonly string[]> = {
  payment: [...Object.values(KEY_OF), ...RANGE_KEYS],
  cardPayment: RANGE_KEYS,
};
const TYPES_OF: Record<FormBrickName, readonly MethodTypeId[]> = {
  payment: METHOD_TYPES,
  cardPayment: CARD_TYPES,
};

// The SDK's reference writes prepaid-card, its types and the guides prepaid_card.
const spelled = (type: string) => type.replace('-', '_');

function isEnabled(type: MethodTypeId, { types }: Methods): boolean {
  if (types?.included && !types.included.some((each) => spelled(each) === type)) return false;
  return !types?.excluded?.some((each) => spelled(each) === type);
}

/** The ids that a shop limits a type to; undefined where it does not name the type. */
function idsOf(type: MethodTypeId, methods: Methods): 'all' | readonly string[] | undefined {
  const given = methods[KEY_OF[type]];
  if (KEY_OF[type] !== 'mercadoPago' || given === undefined || given === 'all') {
    return typeof given === 'string' && given !== 'all' ? [given] : given;
  }
  // The wallet's ids are types themselves: `wallet_purchase`, or a list of it.
  return [given].flat().includes(type) ? [type] : undefined;
}

/** What `customization.paymentMethods` enables: of a Payment Brick what it names, of a Card Payment Brick every card. */
export function enabledTypes(brick: FormBrickName, methods: Methods = {}): EnabledTypes {
  const enabled = new Map<MethodTypeId, 'all' | readonly string[]>();
  for (const type of TYPES_OF[brick]) {
    const ids = brick === 'cardPayment' ? 'all' : idsOf(type, methods);
    if (ids !== undefined && isEnabled(type, methods)) enabled.set(type, ids);
  }
  return enabled;
}

/** What is asked for in vain; the real Brick warns of it and draws the rest. */
export function warningsOf(brick: FormBrickName, methods: Methods = {}): string[] {
  const keys = Object.keys(methods).filter((key) => !KEYS_OF[brick].includes(key));
  const { included = [], excluded = [] } = methods.types ?? {};
  const types = [...included, ...excluded].filter(
    (type) => !TYPES_OF[brick].some((id) => id === spelled(type)),
  );
  const wallet = [methods.mercadoPago ?? 'all'].flat();
  const walletIds = brick === 'payment' ? wallet.filter((id) => id !== 'all' && !isWalletId(id)) : [];
  return [
    ...keys.map((key) => `paymentMethods.${key} is not available and was left out.`),
    ...types.map((type) => `paymentMethods.types: ${type} is none of ${TYPES_OF[brick].join(', ')}.`),
    ...walletIds.map(
      (id) => `paymentMethods.mercadoPago: ${id} is none of wallet_purchase, onboarding_credits.`,
    ),
  ];
}

const isWalletId = (id: string) => id === 'wallet_purchase' || id === 'onboarding_credits';

/** What a shop enables and its country does not have: ids by name, and types that are enabled as a whole. */
export function missingMethods(
  enabled: EnabledTypes,
  { payment_methods: known, site_id: site }: InitializationAnswer,
): string[] {
  return [...enabled].flatMap(([type, ids]) => {
    const ofType = known.filter((method) => method.payment_type_id === type);
    if (ids !== 'all') {
      return ids
        .filter((id) => !ofType.some((method) => method.id === id))
        .map((id) => `payment method ${id} does not exist in ${site}.`);
    }
    // Not every country has each kind of card or of wallet, and `all` asks for those that there are.
    const mayLack = isCardType(type) || KEY_OF[type] === 'mercadoPago';
    return ofType.length > 0 || mayLack ? [] : [`paymentMethods.${KEY_OF[type]}: ${site} has none.`];
  });
}
