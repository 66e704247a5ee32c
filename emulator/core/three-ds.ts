import { EXPIRATIONS } from '../../fixtures/catalog/expirations.ts';
import { THREE_DS_ACS_URL } from '../../fixtures/catalog/three-ds-acs.ts';
import { THREE_DS_CARDS, THREE_DS_SITES, type ThreeDsCard } from '../../fixtures/catalog/three-ds-cards.ts';
import type { SiteId } from '../../fixtures/catalog/types.ts';
import { PENDING_MS, reserveMs } from './deferred-capture.ts';
import type { Ids } from './ids.ts';
import type { StatusPair } from './outcome.ts';
import { moveTo, type Payment } from './payment.ts';
import { CHALLENGE_FAILED } from './payment-state.ts';

export type ThreeDsMode = 'not_supported' | 'optional' | 'mandatory';

/** What the bank asks of a buyer before it decides about a payment. */
export interface ThreeDsChallenge {
  /** Where the shop's page posts `creq`. */
  url: string;
  /** Names the challenge to the bank; it means nothing to a shop. */
  creq: string;
  /** What the payment becomes when the buyer passes. */
  afterPassing: StatusPair;
  /** When the bank's page was first opened (epoch ms). */
  startedAt: number | null;
  /** How it ended; the payment follows a moment later. `late` was opened too late. */
  answer: 'passed' | 'refused' | 'late' | null;
}

const CHALLENGED = { status: 'pending', statusDetail: 'pending_challenge' } as const satisfies StatusPair;
const DEMANDED = {
  status: 'rejected',
  statusDetail: 'cc_rejected_3ds_mandatory',
} as const satisfies StatusPair;

const OPEN_MS = EXPIRATIONS.threeDsChallenge.defaultMs;
const START_MS = EXPIRATIONS.threeDsChallengeStartInBrick.defaultMs;
const FINISH_MS = EXPIRATIONS.threeDsChallengeInBrick.defaultMs;

// The guide says that the result comes after the challenge's end, not when: a shop that reads once would read too early.
const RESULT_MS = 300;

interface Asked {
  site: SiteId;
  card: { bin: string; lastFourDigits: string };
  mode: ThreeDsMode | null | undefined;
  binary: boolean;
  /** What the payment ends in without 3-D Secure. */
  outcome: StatusPair;
}

/**
 * What a card payment starts as, and what it becomes after a challenge, if there is one.
 * The documented cards are challenged in every country, as nobody else pays with them; the card that demands 3-D Secure is an
 * ordinary test card where 3-D Secure is not offered. Any other card is authenticated without a challenge. A binary payment
 * cannot wait for one, so it is rejected as the issuer would. All four are inferred.
 */
export function decideThreeDs(asked: Asked): { pair: StatusPair; afterChallenge: StatusPair | null } {
  const { outcome, mode } = asked;
  const known = threeDsCardOf(asked.card);
  const without = (pair: StatusPair) => ({ pair, afterChallenge: null });
  if ((mode ?? 'not_supported') === 'not_supported') {
    const demands = known?.challenge === false && THREE_DS_SITES.payments.includes(asked.site);
    return without(demands ? known.outcome : outcome);
  }
  if (!known?.challenge) return without(outcome);
  if (asked.binary) return without(DEMANDED);
  const isRefused = known.outcome.status === 'rejected';
  return { pair: CHALLENGED, afterChallenge: isRefused ? known.outcome : outcome };
}

function threeDsCardOf({ bin, lastFourDigits }: Asked['card']): ThreeDsCard | undefined {
  return THREE_DS_CARDS.find(({ number }) => number.startsWith(bin) && number.endsWith(lastFourDigits));
}

/** How long a payment waits that nothing else limits, in ms. */
export function waitsMs(site: SiteId, { status, statusDetail }: StatusPair): number {
  if (statusDetail === CHALLENGED.statusDetail) return OPEN_MS;
  return status === 'authorized' ? reserveMs(site) : PENDING_MS;
}

/** A challenge of a payment; `linkOrigin` takes the place of the bank's host. */
export function openChallenge(
  paymentId: number,
  afterPassing: StatusPair,
  { ids, linkOrigin }: { ids: Ids; linkOrigin: string | null },
): ThreeDsChallenge {
  const { origin, pathname } = new URL(THREE_DS_ACS_URL);
  const message = {
    threeDSServerTransID: ids.nextUuid('three_ds'),
    // A real one is another UUID: this one leads back to the payment.
    acsTransID: String(paymentId),
    challengeWindowSize: '04',
    messageType: 'CReq',
    messageVersion: '2.1.0',
  };
  return {
    url: (linkOrigin ?? origin) + pathname,
    creq: base64Url(JSON.stringify(message)),
    afterPassing,
    startedAt: null,
    answer: null,
  };
}

function base64Url(text: string): string {
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** The payment that a `creq` is about; null for a text that is none. Whether it is that payment's own is for the caller to compare. */
export function paymentIdOf(creq: string): number | null {
  try {
    const { acsTransID: id } = JSON.parse(atob(creq.replaceAll('-', '+').replaceAll('_', '/')));
    return /^\d{1,15}$/.test(id) ? Number(id) : null;
  } catch {
    return null;
  }
}

/** Whether a payment waits for its buyer to pass a challenge. */
export function isChallenged({ statusDetail }: StatusPair): boolean {
  return statusDetail === CHALLENGED.statusDetail;
}

/**
 * A payment whose challenge was opened at a moment (epoch ms). Later than 30 s after the payment the bank refuses it; from now on
 * the buyer has five minutes, then the payment is cancelled as expired. One that nobody opens waits for 24 hours: the guides
 * contradict each other about that, so both hold.
 */
export function withChallengeOpened(payment: Payment, now: number): Payment {
  const { threeDs, createdAt } = payment;
  if (!threeDs || threeDs.startedAt !== null || !isChallenged(payment)) return payment;
  const started = { ...payment, threeDs: { ...threeDs, startedAt: now }, updatedAt: now };
  if (now - createdAt > START_MS) return withChallengeAnswered(started, 'late', now);
  return { ...started, expiresAt: Math.min(payment.expiresAt, now + FINISH_MS) };
}

/** A payment whose challenge ended at a moment (epoch ms): it becomes what it has to a little later. */
export function withChallengeAnswered(
  payment: Payment,
  answer: NonNullable<ThreeDsChallenge['answer']>,
  now: number,
): Payment {
  const { threeDs } = payment;
  if (!threeDs || threeDs.answer !== null || !isChallenged(payment)) return payment;
  return { ...payment, threeDs: { ...threeDs, answer }, expiresAt: now + RESULT_MS };
}

/** A payment after the end of its challenge has reached Mercado Pago. */
export function withChallengeSettled(payment: Payment, now: number): Payment {
  const { threeDs, site } = payment;
  const pair = threeDs?.answer === 'passed' ? threeDs.afterPassing : CHALLENGE_FAILED;
  const moved = moveTo(payment, pair, now);
  const isHeld = pair.status === 'approved' || pair.status === 'authorized';
  return {
    ...moved,
    authorizationCode: isHeld ? String(payment.id).slice(-6) : null,
    expiresAt: Math.min(payment.dateOfExpiration ?? Number.POSITIVE_INFINITY, now + waitsMs(site, pair)),
  };
}
