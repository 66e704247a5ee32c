import type { PayerAddress } from '../../core/payment-means.ts';
import type { PaymentRequest } from './payment-request.ts';

/** The payer's address, as a boleto prints it; null when the request gives none. */
export function payerAddressOf({ payer: { address } }: PaymentRequest): PayerAddress | null {
  if (!address) return null;
  return {
    zipCode: address.zip_code ?? '',
    streetName: address.street_name ?? '',
    streetNumber: address.street_number ?? '',
    neighborhood: address.neighborhood ?? '',
    city: address.city ?? '',
    federalUnit: address.federal_unit ?? '',
  };
}
