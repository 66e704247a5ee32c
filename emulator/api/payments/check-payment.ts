import type { PaymentMethod, SiteId } from '../../../fixtures/catalog/types.ts';
import { isAcceptedEmail } from '../../core/email.ts';
import { paymentMethodOf } from '../../core/payment-method.ts';
import { refusal } from '../../core/refusal.ts';
import type { Universe } from '../../core/universe.ts';
import { checkAmount } from './check-amount.ts';
import { type ChargeableCard, checkCardPayment } from './check-card-payment.ts';
import { checkMarketplace } from './check-marketplace.ts';
import { type ChargeableOther, checkOtherPayment } from './check-other-payment.ts';
import { checkUrls } from './check-urls.ts';
import { findCustomer, namedCustomer } from './check-users.ts';
import { parseExpiration } from './parse-expiration.ts';
import type { PaymentContext } from './payment-context.ts';
import type { PaymentRequest } from './payment-request.ts';

/** A request that may be charged, with everything that was looked up on the way. */
export type Chargeable = ChargeableCard | ChargeableOther;

/**
 * The rules that a payment must pass, in the documented order: fields, e-mail, URLs, method, amount, then those of its means.
 * @throws ApiError 400 with the cause of the first rule that fails. Source: reference of the Payments API.
 */
export function checkPayment(request: PaymentRequest, context: PaymentContext): Chargeable {
  const { universe, services } = context;
  const { site } = universe;
  const installments = checkInstallmentsGiven(request);
  const email = checkEmail(request, universe);
  checkUrls(request, services.strictUrls);
  const { date_of_expiration: expiration } = request;
  const dateOfExpiration =
    typeof expiration === 'string' ? parseExpiration(expiration, universe.now()) : null;
  const named = checkNamedMethod(request, site);
  checkAmount(request.transaction_amount, site, named);
  checkMarketplace(request, context);
  const checked = { installments, email, dateOfExpiration };
  return named?.kind === 'other'
    ? checkOtherPayment(request, { ...checked, method: named }, context)
    : checkCardPayment(request, checked, context);
}

// Only a card needs them, and without a token there is none: that is told first.
function checkInstallmentsGiven({ token, installments }: PaymentRequest): number {
  if (token && (installments === undefined || installments === null)) throw refusal(4004);
  return installments ?? 1;
}

// A customer's address is on file: without one of its own, a payer that names no customer well is told that first.
function checkEmail({ payer }: PaymentRequest, universe: Universe): string {
  if (payer.email === undefined || payer.email === null) namedCustomer(payer, universe);
  const email = payer.email ?? findCustomer(payer, universe)?.email ?? '';
  if (email.length >= 254) throw refusal(4051);
  if (!isAcceptedEmail(email)) throw refusal(4050);
  return email;
}

function checkNamedMethod(request: PaymentRequest, site: SiteId): PaymentMethod | null {
  const id = request.payment_method_id;
  if (!id) {
    if (request.token) return null;
    throw refusal(4001);
  }
  const method = paymentMethodOf(site, id);
  if (!method) throw refusal(3028);
  if (method.kind === 'other' && request.token) throw refusal(3014);
  if (method.kind === 'card' && !request.token) throw refusal(4000);
  const type = request.payment_method?.type;
  if (type && type !== method.paymentTypeId) throw refusal(3027);
  return method;
}
