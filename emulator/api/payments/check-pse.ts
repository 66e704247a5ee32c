import { isIP } from 'node:net';
import type { OtherPaymentMethod } from '../../../fixtures/catalog/types.ts';
import type { Identification } from '../../core/card-token.ts';
import { refusal } from '../../core/refusal.ts';
import type { Universe } from '../../core/universe.ts';
import type { PaymentRequest } from './payment-request.ts';

/**
 * What PSE asks beyond its fields: a bank of its list, the buyer's address on the network, a document that fits the kind of person.
 * @throws ApiError 400 cause 1 or 2067; 500 cause 9034 while the setting `pse_network` is down. Which cause tells of an unknown bank
 * is inferred. Source: the guides of PSE.
 */
export function checkPse(
  request: PaymentRequest,
  found: { method: OtherPaymentMethod; identification: Identification | null; universe: Universe },
): void {
  const { method, identification, universe } = found;
  const bank = request.transaction_details?.financial_institution;
  if (!method.financialInstitutions.some(({ id }) => id === bank)) {
    throw refusal(1, { description: 'Invalid transaction_details.financial_institution' });
  }
  if (isIP(String(request.additional_info?.ip_address)) === 0) {
    throw refusal(1, { description: 'Invalid additional_info.ip_address' });
  }
  // Companies have a NIT, people have any other document.
  const isCompany = request.payer.entity_type === 'association';
  if (isCompany !== (identification?.type === 'NIT')) throw refusal(2067);
  if (universe.settings.pseNetwork === 'down') throw refusal(9034);
}
