import type { WireIdentificationType } from '../wire/identification-types.ts';
import type { InstallmentOffer } from '../wire/installment-offers.ts';
import type { WireIssuer } from '../wire/issuers.ts';
import type { PaymentMethodResult } from '../wire/payment-method-search.ts';
import type { CardFormProblem } from './card-form-problem.ts';

/** What CardForm fetches, as `onFetching` names it (the names are inferred from the callbacks'). */
export type Resource = 'identificationTypes' | 'paymentMethods' | 'issuers' | 'installments' | 'cardToken';

type Received<T> = (error?: unknown, data?: T) => unknown;

/**
 * What the integrator is called back with. Source: sdk-js docs/card-form.md; that the methods come as a list, and not as
 * `{paging, results}`, is from integrations in production, which read the first.
 */
export interface CardFormCallbacks {
  onFormMounted: (error?: Error) => unknown;
  onFormUnmounted?: ((error?: Error) => unknown) | undefined;
  onIdentificationTypesReceived?: Received<WireIdentificationType[]> | undefined;
  onPaymentMethodsReceived?: Received<PaymentMethodResult[]> | undefined;
  onIssuersReceived?: Received<WireIssuer[]> | undefined;
  /** The plans of the card's issuer. */
  onInstallmentsReceived?: Received<InstallmentOffer> | undefined;
  onCardTokenReceived?: Received<{ token: string }> | undefined;
  /** A function that it returns is called when the fetching is over. */
  onFetching?: ((resource: Resource) => unknown) | undefined;
  onSubmit?: ((event: SubmitEvent) => unknown) | undefined;
  onReady?: (() => unknown) | undefined;
  /** Without an error the field has become valid. */
  onValidityChange?: ((error: CardFormProblem[] | undefined, field: string) => unknown) | undefined;
  /** Null when the number has become too short to have a BIN (as a field's `binChange`; inferred). */
  onBinChange?: ((bin: string | null) => unknown) | undefined;
  onError?: ((error: { message: string }[], event: ErrorEvent) => unknown) | undefined;
}
