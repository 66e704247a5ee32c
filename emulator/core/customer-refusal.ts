import { CUSTOMER_CAUSES } from '../../fixtures/catalog/causes/customer-causes.ts';
import { ApiError } from './api-error.ts';
import { refusalOf } from './refusal.ts';

/** The error answer for a cause of customers and their cards; `said` replaces its text. */
export function customerRefusal(
  code: keyof typeof CUSTOMER_CAUSES,
  said: { description?: string } = {},
): ApiError {
  return refusalOf(CUSTOMER_CAUSES[code], said);
}

/** 404 for a customer that the seller does not have. Its reference lists no cause. */
export function customerNotFound(): ApiError {
  return new ApiError(404, 'Customer not found', { error: 'not_found' });
}
