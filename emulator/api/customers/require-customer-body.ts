import { customerRefusal } from '../../core/customer-refusal.ts';

/**
 * The fields of a body of `/v1/customers` and its cards.
 * @throws ApiError 400: 118 when there is no JSON, 103 when it is no object.
 */
export function requireCustomerBody(body: unknown): Record<string, unknown> {
  if (body === undefined || body === null) throw customerRefusal(118);
  if (!isObject(body)) throw customerRefusal(103);
  return body;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
