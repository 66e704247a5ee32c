import { customerRefusal } from '../../core/customer-refusal.ts';
import { isObject } from '../read-json.ts';

/**
 * The fields of a body of `/v1/customers` and its cards.
 * @throws ApiError 400: 118 when there is no JSON, 103 when it is no object.
 */
export function requireCustomerBody(body: unknown): Record<string, unknown> {
  if (body === undefined || body === null) throw customerRefusal(118);
  if (!isObject(body)) throw customerRefusal(103);
  return body;
}
