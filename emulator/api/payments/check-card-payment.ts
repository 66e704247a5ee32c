import type { CardPaymentMethod } from '../../../fixtures/catalog/types.ts';
import type { CardToken, Identification } from '../../core/card-token.ts';
import { supportsDeferredCapture } from '../../core/deferred-capture.ts';
import type { Issuer } from '../../core/issuer.ts';
import { buyerCost } from '../../core/payment.ts';
import { refusal } from '../../core/refusal.ts';
import { checkAmount } from './check-amount.ts';
import { checkCard } from './check-card.ts';
import { checkIdentification } from './check-identification.ts';
import { checkToken } from './check-token.ts';
import { checkUsers } from './check-users.ts';
import type { CheckedRequest } from './checked-request.ts';
import type { PaymentContext } from './payment-context.ts';
import type { PaymentRequest } from './payment-request.ts';

/** A card that may be charged, with everything that was looked up on the way. */
export interface ChargeableCard extends CheckedRequest {
  kind: 'card';
  token: CardToken;
  method: CardPaymentMethod;
  issuer: Issuer;
  identification: Identification | null;
  cost: { totalPaidAmount: number; installmentAmount: number };
}

/**
 * The rules of a card payment, in the documented order: token, BIN, amount, plan, capture, document, users.
 * @throws ApiError 400 with the cause of the first rule that fails.
 */
export function checkCardPayment(
  request: PaymentRequest,
  checked: CheckedRequest,
  context: PaymentContext,
): ChargeableCard {
  const { universe, services } = context;
  const { site } = universe;
  const { installments, email } = checked;
  const token = checkToken(request, context);
  const { method, issuer } = checkCard(request, token, universe);
  // A method that only the token names has its limits too.
  checkAmount(request.transaction_amount, site, method);
  const cost = buyerCost(site, method, { amount: request.transaction_amount, installments });
  if (!cost) throw refusal(4033);
  if (request.capture === false && !supportsDeferredCapture(site, method)) throw refusal(2077);
  const identification = checkIdentification(request, site);
  checkUsers(request, { email, token, method, universe, universes: services.universes });
  return { kind: 'card', ...checked, token, method, issuer, identification, cost };
}
