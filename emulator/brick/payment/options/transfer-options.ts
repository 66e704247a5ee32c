import type { FormEnvironment } from '../../form/form-environment.ts';
import type { PaymentKind } from '../../form/payment-kind.ts';
import type { OfferedMethod } from '../../wire/initialization.ts';
import { methodTitle } from '../method-title.ts';
import { pixKind } from '../pix/pix-kind.tsx';
import { pseKind } from '../pse/pse-kind.tsx';
import { offeredMethods } from './offered-methods.ts';
import { type OptionParts, openedBy, ownWords, type PaymentOption } from './payment-option.ts';

function kindOf(
  method: OfferedMethod,
  { environment, identificationTypes: types }: OptionParts,
): PaymentKind {
  return method.id === 'pse' ? pseKind({ environment, types, method }) : pixKind(environment, method);
}

function wordsOf(method: OfferedMethod, environment: FormEnvironment) {
  const { texts } = environment;
  const own = ownWords(environment);
  const valueProp = method.id === 'pse' ? texts.pseValueProp : texts.pixValueProp;
  return {
    title: own[`${method.id}Title`] || own.bankTransferTitle || methodTitle(environment, method),
    valueProp: own[`${method.id}ValueProp`] || own.bankTransferValueProp || valueProp,
  };
}

/** Transfers from a bank: Pix in Brazil, PSE in Colombia. */
export function transferOptions(parts: OptionParts): PaymentOption[] {
  const { environment } = parts;
  return offeredMethods(environment, 'bank_transfer').map((method) => ({
    key: method.id,
    ...wordsOf(method, environment),
    glyph: method.id === 'pix' ? 'pix' : 'bank',
    isOpenedBy: openedBy('bankTransferForm'),
    kind: kindOf(method, parts),
  }));
}
