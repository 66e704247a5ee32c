import type { OtherPaymentMethod } from '../../../fixtures/catalog/types.ts';
import { ApiError } from '../../core/api-error.ts';
import type { Identification } from '../../core/card-token.ts';
import { type Due, dueOf } from '../../core/due.ts';
import { meansKindOf } from '../../core/means-kind.ts';
import type { PaymentMeans } from '../../core/payment-means.ts';
import { refusal } from '../../core/refusal.ts';
import { checkBoleto } from './check-boleto.ts';
import { checkIdentification } from './check-identification.ts';
import { checkPse } from './check-pse.ts';
import { checkRequiredFields } from './check-required-fields.ts';
import { checkUsers } from './check-users.ts';
import type { CheckedRequest } from './checked-request.ts';
import { checkExpirationRange } from './parse-expiration.ts';
import { payerAddressOf } from './payer-address.ts';
import type { PaymentContext } from './payment-context.ts';
import type { PaymentRequest } from './payment-request.ts';

/** A payment without a card that may be made. */
export interface ChargeableOther extends CheckedRequest {
  kind: 'other';
  method: OtherPaymentMethod;
  means: PaymentMeans;
  due: Due;
  identification: Identification | null;
}

/**
 * The rules of a payment without a card: expiration, instalments, capture, the fields of the method, document, users.
 * @throws ApiError 400 with the cause of the first rule that fails; 501 for a method that the emulator does not reproduce.
 */
export function checkOtherPayment(
  request: PaymentRequest,
  { method, ...checked }: CheckedRequest & { method: OtherPaymentMethod },
  { universe, services }: PaymentContext,
): ChargeableOther {
  const means = meansOf(request, method);
  const { dateOfExpiration: asked, installments, email } = checked;
  const now = universe.now();
  if (asked !== null) checkExpirationRange(asked, method, now);
  if (installments !== 1) throw refusal(4033);
  if (request.capture === false) throw refusal(2077);
  checkRequiredFields(request, method, universe.settings);
  if (method.payerFields.includes('address.federal_unit')) checkBoleto(request);
  const identification = checkIdentification(request, universe.site);
  if (means.kind === 'bank') checkPse(request, { method, identification, universe });
  checkUsers(request, { email, token: null, method, universe, universes: services.universes });
  return { kind: 'other', ...checked, method, means, due: dueOf(method, asked, now), identification };
}

function meansOf(request: PaymentRequest, method: OtherPaymentMethod): PaymentMeans {
  switch (meansKindOf(method)) {
    case 'voucher':
      return {
        kind: 'voucher',
        rules: request.payment_method?.data ?? null,
        address: payerAddressOf(request),
      };
    case 'pix':
      return { kind: 'pix' };
    case 'bank':
      return {
        kind: 'bank',
        financialInstitution: String(request.transaction_details?.financial_institution ?? ''),
      };
    case 'wallet':
      throw notReproduced(method, 'the buyer pays with it on the page of a preference');
    default:
      throw notReproduced(method, 'this emulator does not reproduce it yet');
  }
}

function notReproduced({ id }: OtherPaymentMethod, why: string): ApiError {
  const message = `payment_method_id ${id} exists at Mercado Pago; ${why}.`;
  return new ApiError(501, message, { error: 'not_implemented' });
}
