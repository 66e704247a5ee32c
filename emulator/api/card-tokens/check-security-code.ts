import type { CardPaymentMethod } from '../../../fixtures/catalog/types.ts';
import type { Cause } from '../../core/api-error.ts';
import { cardCause } from './card-token-refusal.ts';

/** What is wrong with a security code for a method; any three or four digits fit a card whose method is not known. */
export function checkSecurityCode(code: string, method: CardPaymentMethod | null): Cause[] {
  if (code === '') return [cardCause(224)];
  const lengthFits = method ? code.length === method.securityCode.length : true;
  return /^\d{3,4}$/.test(code) && lengthFits ? [] : [cardCause('E203')];
}
