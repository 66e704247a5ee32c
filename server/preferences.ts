import type { RequestHandler } from 'express';
import { Preference as PreferenceClient } from 'mercadopago';
import { z } from 'zod';
import { blocks } from './attempt-store.ts';
import { blockedProblem } from './blocked-problem.ts';
import { confirmAttempt } from './confirm-attempt.ts';
import { Deadline, within } from './deadline.ts';
import type { Order } from './order.ts';
import { ownedOrder } from './orders.ts';
import { requireOrigin, visitOf } from './own-origin.ts';
import { orderId } from './payment-fields.ts';
import { outcomeOfError } from './payment-outcome.ts';
import { PREFERENCE_LIFE_MS, preferenceRequest } from './preference-request.ts';
import type { Preference, Purpose } from './preference-store.ts';
import { Problem } from './problem.ts';
import { isReplaceable } from './release-order.ts';
import { refusal } from './settlement.ts';
import type { Shop } from './shop.ts';
import { SITES } from './sites.ts';
import { tryWithin } from './try-within.ts';
import { validationProblem } from './validation-problem.ts';

// Left before its end, a preference is replaced: nobody is sent to a page that closes under their hands.
const USABLE_MS = PREFERENCE_LIFE_MS - 60 * 60 * 1000;

const preferenceBody = z.object({
  order_id: orderId,
  selectedPaymentMethod: z
    .enum(['wallet_purchase', 'onboarding_credits'], 'must be wallet_purchase or onboarding_credits')
    .default('wallet_purchase'),
});

const answer = z.object({ id: z.string().min(1), init_point: z.url({ protocol: /^https?$/ }) });

interface Wanted {
  order: Order;
  purpose: Purpose;
  origin: string;
  deadline: Deadline;
}

/** `POST /preferences`: what the Brick needs to send a buyer to the wallet; the same one again for the same order. */
export function createPreference(shop: Shop): RequestHandler {
  return async function handleCreatePreference(request, response) {
    const deadline = new Deadline(shop.config.deadlineMs);
    const body = preferenceBody.safeParse(request.body ?? {});
    if (!body.success) throw validationProblem(body.error);
    const order = await ownedOrder(shop, request, body.data.order_id);
    const purpose = body.data.selectedPaymentMethod;
    requirePurpose(shop, order, purpose);
    const origin = requireOrigin(visitOf(request, shop.config).origin);
    await requireUnpaid(shop, order, deadline);
    const { id, initPoint } = await makePreference(shop, { order, purpose, origin, deadline });
    response.status(201).json({ id, init_point: initPoint });
  };
}

function requirePurpose({ config }: Shop, { site }: Order, purpose: Purpose): void {
  if (config.wallet && (purpose === 'wallet_purchase' || SITES[site].credits)) return;
  throw new Problem(422, 'method_not_offered', { detail: `${purpose} is not offered for this order.` });
}

async function requireUnpaid(shop: Shop, order: Order, deadline: Deadline): Promise<void> {
  const attempt = await shop.attempts.blocking(order.id);
  if (!attempt || isReplaceable(attempt)) return;
  const confirmed = await confirmAttempt(shop, { order, attempt, deadline: deadline.half() });
  if (blocks(confirmed)) throw blockedProblem(confirmed);
}

async function makePreference(shop: Shop, wanted: Wanted): Promise<NonNullable<Preference['made']>> {
  const { order, purpose, origin, deadline } = wanted;
  const claimed = await shop.preferences.claim(order, purpose, USABLE_MS);
  if (claimed.made) return claimed.made;
  const body = preferenceRequest(order, claimed, origin);
  const outcome = await tryWithin(deadline, (ms) => {
    const client = new PreferenceClient(shop.mercadoPago.sdk(order.site, ms, claimed.idempotencyKey));
    return within(ms, client.create({ body })).then(readAnswer, outcomeOfError);
  });
  shop.logger.info({ order: order.id, purpose, outcome: outcome.kind }, 'preference asked for');
  if (outcome.kind === 'preference') {
    const made = { id: outcome.id, initPoint: outcome.initPoint };
    await shop.preferences.settle(claimed, made);
    return made;
  }
  if (outcome.kind === 'refused') throw refusal(outcome);
  // A preference charges nobody: a lost answer is no more than none.
  throw new Problem(503, 'nothing_sent', {
    detail: 'Mercado Pago made no preference: it could not be reached, or is busy. Nothing was charged.',
    retryAfterSeconds: outcome.kind === 'not_sent' ? outcome.retryAfterSeconds : 1,
  });
}

function readAnswer(value: unknown) {
  const { data } = answer.safeParse(value);
  if (!data) return { kind: 'unknown' } as const;
  return { kind: 'preference', id: data.id, initPoint: data.init_point } as const;
}
