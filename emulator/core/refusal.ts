import type { ApiCause } from '../../fixtures/catalog/causes/api-cause.ts';
import { PAYMENT_CAUSES, REFUND_CAUSES } from '../../fixtures/catalog/causes/payment-causes.ts';
import { ApiError, type Cause } from './api-error.ts';

const ERROR_NAMES: Record<ApiCause['status'], string> = {
  400: 'bad_request',
  401: 'unauthorized',
  403: 'forbidden',
  404: 'not_found',
  500: 'internal_error',
};

/** The error answer that names one documented cause; its description is also the message, as the real API does. */
export function refusalOf(
  { code, status, description }: ApiCause,
  said: { description?: string } = {},
): ApiError {
  const cause: Cause = { code, description: said.description ?? description };
  return new ApiError(status, cause.description, { error: ERROR_NAMES[status], causes: [cause] });
}

const CAUSES = { ...PAYMENT_CAUSES, ...REFUND_CAUSES };

/** The error answer for a cause of payments and refunds; `said` replaces its text. */
export function refusal(code: keyof typeof CAUSES, said: { description?: string } = {}): ApiError {
  return refusalOf(CAUSES[code], said);
}
