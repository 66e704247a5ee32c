import { SITES } from '../../../fixtures/catalog/sites.ts';
import type { CardToken } from '../../core/card-token.ts';
import { PENDING_MS, reserveMs } from '../../core/deferred-capture.ts';
import type { MeansDraft } from '../../core/make-payment.ts';
import { roundTo } from '../../core/money.ts';
import { outcomeOf } from '../../core/outcome.ts';
import type { PaymentCard } from '../../core/payment-means.ts';
import type { Universe } from '../../core/universe.ts';
import type { ChargeableCard } from './check-card-payment.ts';
import type { PaymentRequest } from './payment-request.ts';

/** What a card decides of a payment. Its token is used up here. */
export function cardDraft(
  request: PaymentRequest,
  { token, issuer, method, cost, dateOfExpiration }: ChargeableCard,
  universe: Universe,
): MeansDraft {
  const now = universe.now();
  universe.tokens.set(token.id, { ...token, usedAt: now, updatedAt: now });
  const mode = {
    binary: request.binary_mode ?? false,
    capture: request.capture ?? true,
    contingency: universe.settings.contingencyStatus,
  };
  const outcome = outcomeOf(token.cardholder.name, mode);
  const waits = outcome.status === 'authorized' ? reserveMs(universe.site) : PENDING_MS;
  const isHeld = outcome.status === 'approved' || outcome.status === 'authorized';
  const { decimals } = SITES[universe.site].currency;
  const id = universe.ids.nextPaymentId();
  return {
    id,
    outcome,
    methodId: method.id,
    means: {
      kind: 'card',
      card: cardOf(token),
      issuer,
      authorizationCode: isHeld ? String(id).slice(-6) : null,
    },
    totalPaidAmount: roundTo(cost.totalPaidAmount - (request.coupon_amount ?? 0), decimals),
    installmentAmount: cost.installmentAmount,
    captured: mode.capture,
    dateOfExpiration,
    expiresAt: Math.min(dateOfExpiration ?? Number.POSITIVE_INFINITY, now + waits),
  };
}

function cardOf(token: CardToken): PaymentCard {
  const { cardId, bin, firstSixDigits, lastFourDigits, expirationMonth, expirationYear, cardholder } = token;
  return { cardId, bin, firstSixDigits, lastFourDigits, expirationMonth, expirationYear, cardholder };
}
