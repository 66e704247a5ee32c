import type { FormEnvironment } from '../../form/form-environment.ts';
import type { PaymentKind } from '../../form/payment-kind.ts';
import type { OfferedMethod } from '../../wire/initialization.ts';
import { boletoKind } from '../boleto/boleto-kind.tsx';
import { cashKind } from '../cash/cash-kind.tsx';
import { paymentModePlaces } from '../cash/payment-mode-places.ts';
import { paymentPointPlaces } from '../cash/payment-point-places.ts';
import { voucherPlaces } from '../cash/voucher-places.ts';
import { methodTitle } from '../method-title.ts';
import { offeredMethods } from './offered-methods.ts';
import { type OptionParts, openedBy, ownWords, type PaymentOption } from './payment-option.ts';

const BOLETOS = ['bolbradesco', 'pec'];
const WITH_PAYMENT_MODE = ['efecty', 'pagoefectivo_atm'];

type CashType = 'ticket' | 'atm';

// A row is of methods of one family: no country mixes them.
function kindOf(
  typeId: CashType,
  methods: readonly OfferedMethod[],
  { environment, identificationTypes: types }: OptionParts,
): PaymentKind {
  const isOf = (ids: readonly string[]) => methods.some(({ id }) => ids.includes(id));
  if (isOf(BOLETOS)) return boletoKind({ environment, types, methods });
  if (isOf(WITH_PAYMENT_MODE))
    return cashKind({ environment, typeId, methods, findPlaces: paymentModePlaces });
  const hasPoints = environment.initialization.site_id === 'MLM';
  return cashKind({
    environment,
    typeId,
    methods,
    findPlaces: hasPoints ? paymentPointPlaces : voucherPlaces,
  });
}

// `ticketTitle` names what is one row only; of several rows each has its own method's name.
function wordsOf(
  type: CashType,
  methods: readonly OfferedMethod[],
  { environment, isOnly }: { environment: FormEnvironment; isOnly: boolean },
) {
  const { texts } = environment;
  const own = ownWords(environment);
  const [method] = methods;
  const valueProp = own[`${type}ValueProp`] || texts[`${type}ValueProp`];
  if (methods.length > 1 || !method)
    return { title: own[`${type}Title`] || texts[`${type}Title`], valueProp };
  return {
    title: own[`${method.id}Title`] || (isOnly && own[`${type}Title`]) || methodTitle(environment, method),
    valueProp: own[`${method.id}ValueProp`] || valueProp,
  };
}

/** Payments in cash: a row per method, or one for all of a type. */
export function cashOptions(type: CashType, parts: OptionParts): PaymentOption[] {
  const { environment } = parts;
  const methods = offeredMethods(environment, type);
  if (methods.length === 0) return [];
  const isOneRow = environment.initialization.variant.ticketRows === 'together';
  const rows = isOneRow ? [methods] : methods.map((method) => [method]);
  return rows.map((row) => ({
    key: row.map(({ id }) => id).join(' '),
    ...wordsOf(type, row, { environment, isOnly: rows.length === 1 }),
    glyph: 'cash',
    // No key of defaultPaymentOption is documented for atm.
    isOpenedBy: type === 'ticket' ? openedBy('ticketForm') : () => false,
    kind: kindOf(type, row, parts),
  }));
}
