import { SITES } from '../../fixtures/catalog/sites.ts';
import type { CardPaymentMethod, SiteId } from '../../fixtures/catalog/types.ts';
import { ApiError, badRequest } from '../core/api-error.ts';
import { cardMethodOf, resolveBin } from '../core/bin.ts';
import { type CardToken, type Identification, isUsable } from '../core/card-token.ts';
import { isAcceptedEmail } from '../core/email.ts';
import { identificationTypeOf, isValidIdentification } from '../core/identification.ts';
import { type Issuer, issuerOfBin, issuersOf } from '../core/issuer.ts';
import { hasValidDecimals } from '../core/money.ts';
import { buyerCost } from '../core/payment.ts';
import type { Universe } from '../core/universe.ts';
import type { Universes } from '../core/universes.ts';
import { checkExpiration } from './check-expiration.ts';
import { checkUrls } from './check-urls.ts';
import type { PaymentRequest } from './payment-request.ts';

/** A request that may be charged, with everything that was looked up on the way. */
export interface ChargeableCard {
  token: CardToken;
  method: CardPaymentMethod;
  issuer: Issuer;
  installments: number;
  email: string;
  identification: Identification | null;
  cost: { totalPaidAmount: number; installmentAmount: number };
}

/**
 * The rules that a card payment must pass, in the documented order: fields, e-mail, URLs, method, amount, token, BIN, document, users.
 * @throws ApiError 400 with the cause of the first rule that fails. Source: reference of the Payments API.
 */
export function checkPayment(
  request: PaymentRequest,
  universe: Universe,
  options: { universes: Universes; strictUrls: boolean },
): ChargeableCard {
  const installments = checkInstallmentsGiven(request);
  const email = checkEmail(request);
  checkUrls(request, options.strictUrls);
  checkExpiration(request.date_of_expiration, universe.now());
  const named = checkNamedMethod(request, universe.site);
  checkAmount(request.transaction_amount, universe.site, named);
  const token = checkToken(request, universe, options.universes);
  const { method, issuer } = checkBin(request, token, universe.site);
  // A method that only the token names has its limits too.
  checkAmount(request.transaction_amount, universe.site, method);
  const cost = buyerCost(universe.site, method, { amount: request.transaction_amount, installments });
  if (!cost) throw badRequest(4033, 'Invalid installments');
  if (request.capture === false && method.deferredCapture === 'unsupported') {
    throw badRequest(2077, 'Deferred capture not supported');
  }
  const identification = checkIdentification(request, universe.site);
  if (email.toLowerCase() === universe.collectorEmail) {
    throw badRequest(2060, "The customer can't be equal to the collector.");
  }
  return { token, method, issuer, installments, email, identification, cost };
}

// Only a card needs them, and without a token there is none: that is told first.
function checkInstallmentsGiven({ token, installments }: PaymentRequest): number {
  if (token && (installments === undefined || installments === null)) {
    throw badRequest(4004, "installments attribute can't be null");
  }
  return installments ?? 1;
}

function checkEmail({ payer }: PaymentRequest): string {
  const email = payer.email ?? '';
  if (email.length >= 254) throw badRequest(4051, 'payer.email must be shorter than 254 characters');
  if (!isAcceptedEmail(email)) throw badRequest(4050, 'payer.email must be a valid email');
  return email;
}

function checkNamedMethod(request: PaymentRequest, site: SiteId): CardPaymentMethod | null {
  const id = request.payment_method_id;
  if (!id) {
    if (request.token) return null;
    throw badRequest(4001, "payment_method_id attribute can't be null");
  }
  const method = cardMethodOf(site, id);
  if (!method) throw badRequest(3028, 'Invalid payment_method_id');
  if (!request.token) throw badRequest(4000, "token attribute can't be null");
  return method;
}

function checkAmount(amount: number, site: SiteId, method: CardPaymentMethod | null): void {
  if (amount <= 0 || !hasValidDecimals(amount, SITES[site].currency.decimals)) {
    throw badRequest(2072, 'Invalid value for transaction_amount');
  }
  const { minAllowedAmount: min, maxAllowedAmount: max } = method ?? {};
  if ((min && amount < min) || (max && amount > max)) throw badRequest(4037, 'Invalid transaction_amount');
}

function checkToken(request: PaymentRequest, universe: Universe, universes: Universes): CardToken {
  const id = request.token ?? '';
  const token = universe.tokens.get(id);
  if (!token && universes.findToken(id)) throw badRequest(2062, 'Invalid card token');
  if (!token || !isUsable(token, universe.now())) throw badRequest(2006, 'Card Token not found');
  return token;
}

function checkBin(
  request: PaymentRequest,
  token: CardToken,
  site: SiteId,
): { method: CardPaymentMethod; issuer: Issuer } {
  const method = resolveBin(site, token.bin);
  if (!method) {
    throw request.payment_method_id
      ? binError('bin_not_found', 10105)
      : badRequest(2131, 'Cannot infer Payment Method');
  }
  if (request.payment_method_id && request.payment_method_id !== method.id) {
    throw new ApiError(400, 'diff_param_bins', { error: 'bad_request' });
  }
  const issuer = issuerOfBin(site, method, token.bin);
  if (request.issuer_id === undefined || request.issuer_id === null) return { method, issuer };
  const asked = issuersOf(site, method).find(({ id }) => id === String(request.issuer_id));
  if (!asked) throw binError('not_result_by_params', 10102);
  return { method, issuer: asked };
}

function binError(message: string, code: number): ApiError {
  return new ApiError(400, message, { error: 'bad_request', causes: [{ code, description: message }] });
}

function checkIdentification({ payer }: PaymentRequest, site: SiteId): Identification | null {
  const { type, number } = payer.identification ?? {};
  if (!type && !number) return null;
  const known = type ? identificationTypeOf(site, type) : null;
  if (!known || !number || !isValidIdentification(known, number)) {
    throw badRequest(2067, 'Invalid user identification number');
  }
  return { type: known.id, number };
}
