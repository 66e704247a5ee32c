import { BRAZILIAN_STATES } from '../../../fixtures/catalog/brazilian-states.ts';
import { refusal } from '../../core/refusal.ts';
import type { PaymentRequest } from './payment-request.ts';

const POSTCODE = /^\d{5}-?\d{3}$/;

/**
 * A boleto's address names the state by its two letters, and has a Brazilian postcode.
 * @throws ApiError 400 cause 1 for a state that is written out, as the Brick's own address lookup does. Source: a real Brazilian test account;
 * that a postcode that is none is refused, and so, is inferred.
 */
export function checkBoleto({ payer }: PaymentRequest): void {
  const state = payer.address?.federal_unit ?? '';
  if (!BRAZILIAN_STATES.includes(state.toUpperCase()))
    throw refusal(1, { description: 'Invalid payer.address.federal_unit: two letters are accepted' });
  if (!POSTCODE.test(payer.address?.zip_code ?? ''))
    throw refusal(1, { description: 'Invalid payer.address.zip_code: eight digits are accepted' });
}
