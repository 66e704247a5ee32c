import { BRAZILIAN_STATES } from '../../../fixtures/catalog/brazilian-states.ts';
import { refusal } from '../../core/refusal.ts';
import type { PaymentRequest } from './payment-request.ts';

/**
 * A boleto's address names the state by its two letters.
 * @throws ApiError 400 cause 1 for a state that is written out, as the Brick's own address lookup does. Source: a real Brazilian test account.
 */
export function checkBoleto({ payer }: PaymentRequest): void {
  const state = payer.address?.federal_unit ?? '';
  if (BRAZILIAN_STATES.includes(state.toUpperCase())) return;
  throw refusal(1, { description: 'Invalid payer.address.federal_unit: two letters are accepted' });
}
