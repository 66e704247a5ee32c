import { SITES } from '../../../fixtures/catalog/sites.ts';
import type { CardToken } from '../../core/card-token.ts';
import { roundTo } from '../../core/money.ts';
import { outcomeOf } from '../../core/outcome.ts';
import type { Payment } from '../../core/payment.ts';
import { decideThreeDs, openChallenge, waitsMs } from '../../core/three-ds.ts';
import type { Universe } from '../../core/universe.ts';
import type { ChargeableCard } from './check-payment.ts';
import type { PaymentContext } from './payment-context.ts';
import type { PaymentRequest } from './payment-request.ts';
import { snakeCaseKeys } from './snake-case-keys.ts';

/** Charges a card that was checked: uses up its token and keeps the payment. */
export function charge(request: PaymentRequest, checked: ChargeableCard, context: PaymentContext): Payment {
  const { universe } = context;
  const now = universe.now();
  const token: CardToken = { ...checked.token, usedAt: now, updatedAt: now };
  universe.tokens.set(token.id, token);
  const payment = paymentOf(request, { ...checked, token }, context);
  universe.payments.put(payment);
  context.services.universes.noteUse(payment.payer.email.toLowerCase());
  return payment;
}

function paymentOf(
  request: PaymentRequest,
  checked: ChargeableCard,
  { universe, credential, linkOrigin }: PaymentContext,
): Payment {
  const now = universe.now();
  const { token, method, issuer, cost, dateOfExpiration } = checked;
  const mode = {
    binary: request.binary_mode ?? false,
    capture: request.capture ?? true,
    contingency: universe.settings.contingencyStatus,
  };
  const outcome = outcomeOf(token.cardholder.name, mode);
  const id = universe.ids.nextPaymentId();
  const asked = { site: universe.site, card: token, binary: mode.binary, mode: request.three_d_secure_mode };
  const { pair, afterChallenge } = decideThreeDs({ ...asked, outcome });
  const couponAmount = request.coupon_amount ?? 0;
  const isHeld = pair.status === 'approved' || pair.status === 'authorized';
  return {
    status: pair.status,
    statusDetail: pair.statusDetail,
    id,
    site: universe.site,
    collectorId: universe.collectorId,
    methodId: method.id,
    issuer,
    amount: request.transaction_amount,
    installments: checked.installments,
    totalPaidAmount: roundTo(cost.totalPaidAmount - couponAmount, SITES[universe.site].currency.decimals),
    installmentAmount: cost.installmentAmount,
    couponAmount,
    applicationFee: request.application_fee ?? 0,
    binaryMode: mode.binary,
    captured: mode.capture,
    liveMode: credential.live,
    card: cardOf(token),
    payer: payerOf(request, checked, universe),
    echo: echoOf(request),
    merchantOrderId: request.order?.id ?? null,
    refunds: [],
    authorizationCode: isHeld ? String(id).slice(-6) : null,
    threeDs: afterChallenge && openChallenge(id, afterChallenge, { ids: universe.ids, linkOrigin }),
    createdAt: now,
    approvedAt: pair.status === 'approved' ? now : null,
    updatedAt: now,
    dateOfExpiration,
    expiresAt: Math.min(dateOfExpiration ?? Number.POSITIVE_INFINITY, now + waitsMs(universe.site, pair)),
  };
}

function cardOf(token: CardToken): Payment['card'] {
  const { cardId, bin, firstSixDigits, lastFourDigits, expirationMonth, expirationYear, cardholder } = token;
  return { cardId, bin, firstSixDigits, lastFourDigits, expirationMonth, expirationYear, cardholder };
}

function payerOf({ payer }: PaymentRequest, checked: ChargeableCard, universe: Universe): Payment['payer'] {
  return {
    id: payer.id ?? String(universe.ids.fixedNumber(`payer:${checked.email}`, 10)),
    type: payer.type ?? 'guest',
    email: checked.email,
    firstName: payer.first_name ?? null,
    lastName: payer.last_name ?? null,
    identification: checked.identification,
    phone: {
      areaCode: payer.phone?.area_code ?? null,
      number: payer.phone?.number ?? null,
      extension: payer.phone?.extension ?? null,
    },
    entityType: payer.entity_type ?? null,
  };
}

function echoOf(request: PaymentRequest): Payment['echo'] {
  return {
    description: request.description ?? null,
    externalReference: request.external_reference ?? null,
    statementDescriptor: request.statement_descriptor ?? null,
    notificationUrl: request.notification_url ?? null,
    callbackUrl: request.callback_url ?? null,
    metadata: snakeCaseKeys(request.metadata ?? {}),
    additionalInfo: request.additional_info ?? {},
    taxes: (request.taxes ?? []).map(({ type, value }) => ({ type: type ?? null, value })),
    differentialPricingId: request.differential_pricing_id ?? null,
    sponsorId: request.sponsor_id ?? null,
    processingMode: request.processing_mode ?? 'aggregator',
    merchantAccountId: request.merchant_account_id ?? null,
    paymentMethodOptionId: request.payment_method_option_id ?? null,
  };
}
