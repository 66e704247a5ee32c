import type { MercadoPago } from '../sdk/mercado-pago.ts';

/** The core methods of the SDK instance, which CardForm calls for the integrator. */
export type CoreMethods = Pick<
  MercadoPago,
  'getIdentificationTypes' | 'getPaymentMethods' | 'getIssuers' | 'getInstallments' | 'createCardToken'
>;
