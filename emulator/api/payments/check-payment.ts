import { SITES } from '../../../fixtures/catalog/sites.ts';
import type { CardPaymentMethod, SiteId } from '../../../fixtures/catalog/types.ts';
import { ApiError } from '../../core/api-error.ts';
import type { CardToken, Identification } from '../../core/card-token.ts';
import { supportsDeferredCapture } from '../../core/deferred-capture.ts';
import { isAcceptedEmail } from '../../core/email.ts';
import { identificationTypeOf, isValidIdentification } from '../../core/identification.ts';
import type { Issuer } from '../../core/issuer.ts';
import { hasValidDecimals } from '../../core/money.ts';
import { buyerCost } from '../../core/payment.ts';
import { paymentMethodOf } from '../../core/payment-method.ts';
import { refusal } from '../../core/refusal.ts';
import type { Universe } from '../../core/universe.ts';
import { checkCard } from './check-card.ts';
import { checkMarketplace } from './check-marketplace.ts';
import { checkToken } from './check-token.ts';
import { checkUrls } from './check-urls.ts';
import { checkUsers, findCustomer, namedCustomer } from './check-users.ts';
import { parseExpiration } from './parse-expiration.ts';
import type { PaymentContext } from './payment-context.ts';
import type { PaymentRequest } from './payment-request.ts';

/** A request that may be charged, with everything that was looked up on the way. */
export interface ChargeableCard {
  token: CardToken;
  method: CardPaymentMethod;
  issuer: Issuer;
  installments: number;
  email: string;
  identification: Identification | null;
  dateOfExpiration: number | null;
  cost: { totalPaidAmount: number; installmentAmount: number };
}

/**
 * The rules that a card payment must pass, in the documented order: fields, e-mail, URLs, method, amount, token, BIN, document, users.
 * @throws ApiError 400 with the cause of the first rule that fails. Source: reference of the Payments API.
 */
export function checkPayment(request: PaymentRequest, context: PaymentContext): ChargeableCard {
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
  const token = checkToken(request, context);
  const { method, issuer } = checkCard(request, token, universe);
  // A method that only the token names has its limits too.
  checkAmount(request.transaction_amount, site, method);
  const cost = buyerCost(site, method, { amount: request.transaction_amount, installments });
  if (!cost) throw refusal(4033);
  if (request.capture === false && !supportsDeferredCapture(site, method)) throw refusal(2077);
  const identification = checkIdentification(request, site);
  checkUsers(request, { email, token, universe, universes: services.universes });
  return { token, method, issuer, installments, email, identification, dateOfExpiration, cost };
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

function checkNamedMethod(request: PaymentRequest, site: SiteId): CardPaymentMethod | null {
  const id = request.payment_method_id;
  if (!id) {
    if (request.token) return null;
    throw refusal(4001);
  }
  const method = paymentMethodOf(site, id);
  if (!method) throw refusal(3028);
  if (method.kind !== 'card') throw request.token ? refusal(3014) : notYetReproduced(id);
  if (!request.token) throw refusal(4000);
  const type = request.payment_method?.type;
  if (type && type !== method.paymentTypeId) throw refusal(3027);
  return method;
}

function notYetReproduced(methodId: string): ApiError {
  const message = `payment_method_id ${methodId} exists at Mercado Pago; this emulator reproduces cards only so far.`;
  return new ApiError(501, message, { error: 'not_implemented' });
}

function checkAmount(amount: number, site: SiteId, method: CardPaymentMethod | null): void {
  if (amount <= 0 || !hasValidDecimals(amount, SITES[site].currency.decimals)) throw refusal(2072);
  const { minAllowedAmount: min, maxAllowedAmount: max } = method ?? {};
  if ((min && amount < min) || (max && amount > max)) throw refusal(4037);
}

function checkIdentification({ payer }: PaymentRequest, site: SiteId): Identification | null {
  const { type, number } = payer.identification ?? {};
  if (!type && !number) return null;
  const known = type ? identificationTypeOf(site, type) : null;
  if (!known || !number || !isValidIdentification(site, known, number)) throw refusal(2067);
  return { type: known.id, number };
}
