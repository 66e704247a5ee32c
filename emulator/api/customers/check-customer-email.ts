import { type Customer, hasEmail } from '../../core/customer.ts';
import { customerRefusal } from '../../core/customer-refusal.ts';
import { isAcceptedEmail } from '../../core/email.ts';
import type { Universe } from '../../core/universe.ts';

const TEST_PAYER = /^test_payer_[0-9]{1,10}@testuser\.com$/i;

/**
 * Whether a seller may keep a new customer under an address.
 * @throws ApiError 400: 106 for none, 128 for one that test accounts do not take, 101 for a customer's that is there already.
 */
export function checkNewEmail(email: string, { settings, customers }: Universe): void {
  if (!isAcceptedEmail(email)) throw customerRefusal(106);
  if (settings.customerEmail !== 'any' && !TEST_PAYER.test(email)) throw customerRefusal(128);
  for (const customer of customers.values()) if (hasEmail(customer, email)) throw customerRefusal(101);
}

/** @throws ApiError 400 cause 126 for another address than the customer's; clients send the whole customer back. */
export function checkSameEmail(customer: Customer, email: string | null | undefined): void {
  if (email !== null && email !== undefined && !hasEmail(customer, email)) throw customerRefusal(126);
}
