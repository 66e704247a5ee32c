import { MINUTE_MS } from '../../../fixtures/catalog/durations.ts';
import type { PaymentMethod } from '../../../fixtures/catalog/types.ts';
import type { CardToken } from '../../core/card-token.ts';
import type { Customer } from '../../core/customer.ts';
import type { Payment } from '../../core/payment.ts';
import { refusal } from '../../core/refusal.ts';
import type { Universe } from '../../core/universe.ts';
import type { Universes } from '../../core/universes.ts';
import type { PaymentRequest } from './payment-request.ts';

interface Users {
  email: string;
  /** Null for a payment without a card. */
  token: CardToken | null;
  method: PaymentMethod;
  universe: Universe;
  universes: Universes;
}

/** The seller's customer that a payer names. */
export function findCustomer({ id }: PaymentRequest['payer'], universe: Universe): Customer | null {
  return universe.customers.get(id ?? '') ?? null;
}

/**
 * Whether this payer may pay this seller.
 * @throws ApiError 400: 4012 or 4013 for a payer named by half, 2002 for an unknown customer, 2034 for accounts that do not go together,
 * 2060 for the seller itself, 2001 for the same payment again, where the settings refuse that.
 */
export function checkUsers(request: PaymentRequest, users: Users): void {
  checkCustomer(request, users);
  checkAccounts(users);
  if (users.universe.settings.repeatedPayment === 'refuse') checkNotRepeated(request, users);
}

/**
 * The seller's customer that a payer says to be; null for a payer that does not say so.
 * @throws ApiError 400: 4012 or 4013 for a payer named by half, 2002 for an unknown customer.
 */
export function namedCustomer(payer: PaymentRequest['payer'], universe: Universe): Customer | null {
  if (payer.id && payer.type === null) throw refusal(4013);
  if (payer.type !== 'customer') return null;
  if (!payer.id) throw refusal(4012);
  const customer = findCustomer(payer, universe);
  if (!customer) throw refusal(2002);
  return customer;
}

function checkCustomer({ payer }: PaymentRequest, { token, universe }: Users): void {
  const customer = namedCustomer(payer, universe);
  const cardId = token?.cardId ?? null;
  if (!customer || cardId === null) return;
  if (!customer.cards.some(({ id }) => id === cardId)) throw refusal(2002);
}

function checkAccounts({ email, universe, universes }: Users): void {
  const address = email.toLowerCase();
  if (address === universe.collectorEmail) throw refusal(2060);
  const accountSite = universes.siteOfAccount(address);
  if (accountSite !== null && accountSite !== universe.site) throw refusal(2034);
  const { sellerAccount } = universe.settings;
  const isTestBuyer = address.endsWith('@testuser.com');
  if ((sellerAccount === 'test' && !isTestBuyer) || (sellerAccount === 'real' && isTestBuyer))
    throw refusal(2034);
}

function checkNotRepeated(request: PaymentRequest, users: Users): void {
  const { email, universe } = users;
  const since = universe.now() - MINUTE_MS;
  const isRepeated = universe.payments
    .all()
    .some(
      (payment) =>
        payment.createdAt > since &&
        payment.amount === request.transaction_amount &&
        payment.payer.email === email &&
        isPaidAlike(payment, users) &&
        payment.echo.externalReference === (request.external_reference ?? null),
    );
  if (isRepeated) throw refusal(2001);
}

function isPaidAlike({ means, methodId }: Payment, { token, method }: Users): boolean {
  if (means.kind !== 'card') return methodId === method.id;
  const { firstSixDigits, lastFourDigits } = means.card;
  return firstSixDigits === token?.firstSixDigits && lastFourDigits === token.lastFourDigits;
}
