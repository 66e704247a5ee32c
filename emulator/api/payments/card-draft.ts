import { SITES } from '../../../fixtures/catalog/sites.ts';
import type { CardToken } from '../../core/card-token.ts';
import type { MeansDraft } from '../../core/make-payment.ts';
import { roundTo } from '../../core/money.ts';
import { outcomeOf } from '../../core/outcome.ts';
import type { PaymentCard } from '../../core/payment-means.ts';
import { decideThreeDs, openChallenge, waitsMs } from '../../core/three-ds.ts';
import type { ChargeableCard } from './check-card-payment.ts';
import type { PaymentContext } from './payment-context.ts';
import type { PaymentRequest } from './payment-request.ts';

/** What a card decides of a payment. Its token is used up here. */
export function cardDraft(
  request: PaymentRequest,
  { token, issuer, method, cost, dateOfExpiration }: ChargeableCard,
  { universe, linkOrigin }: PaymentContext,
): MeansDraft {
  const now = universe.now();
  universe.tokens.set(token.id, { ...token, usedAt: now, updatedAt: now });
  const mode = {
    binary: request.binary_mode ?? false,
    capture: request.capture ?? true,
    contingency: universe.settings.contingencyStatus,
  };
  const outcome = outcomeOf(token.cardholder.name, mode);
  const asked = { site: universe.site, card: token, binary: mode.binary, mode: request.three_d_secure_mode };
  const { pair, afterChallenge } = decideThreeDs({ ...asked, outcome });
  const isHeld = pair.status === 'approved' || pair.status === 'authorized';
  const { decimals } = SITES[universe.site].currency;
  const id = universe.ids.nextPaymentId();
  return {
    id,
    outcome: pair,
    methodId: method.id,
    means: { kind: 'card', card: cardOf(token), issuer },
    totalPaidAmount: roundTo(cost.totalPaidAmount - (request.coupon_amount ?? 0), decimals),
    installmentAmount: cost.installmentAmount,
    captured: mode.capture,
    authorizationCode: isHeld ? String(id).slice(-6) : null,
    threeDs: afterChallenge && openChallenge(id, afterChallenge, { ids: universe.ids, linkOrigin }),
    dateOfExpiration,
    expiresAt: Math.min(dateOfExpiration ?? Number.POSITIVE_INFINITY, now + waitsMs(universe.site, pair)),
  };
}

function cardOf(token: CardToken): PaymentCard {
  const { cardId, bin, firstSixDigits, lastFourDigits, expirationMonth, expirationYear, cardholder } = token;
  return { cardId, bin, firstSixDigits, lastFourDigits, expirationMonth, expirationYear, cardholder };
}
