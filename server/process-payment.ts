import type { RequestHandler } from 'express';
import { adoptFromWallet } from './adopt-from-wallet.ts';
import { type Answer, type Attempt, storedAnswer } from './attempt.ts';
import { attemptKey } from './attempt-key.ts';
import { blocks } from './attempt-store.ts';
import { blockedProblem } from './blocked-problem.ts';
import { confirmAttempt, mayChange, uncertainSince } from './confirm-attempt.ts';
import { Deadline } from './deadline.ts';
import type { Visit } from './methods/method.ts';
import { requireOffered } from './offered-methods.ts';
import type { Order } from './order.ts';
import { requireSameAsOrder } from './order-check.ts';
import { ownedOrder } from './orders.ts';
import { visitOf } from './own-origin.ts';
import { parsePaymentBody, type SubmittedPayment } from './payment-body.ts';
import { outcomeForLog } from './payment-outcome.ts';
import { releaseOrder } from './release-order.ts';
import { requestOf } from './request-of.ts';
import { sendAnswer } from './send-answer.ts';
import { settlementOf, unknown } from './settlement.ts';
import type { Shop } from './shop.ts';

const LOOK_AGAIN_MS = 50;

interface Paying {
  order: Order;
  payment: SubmittedPayment;
  visit: Visit;
  deadline: Deadline;
}

/** `POST /process_payment`: pays one order once, whatever is repeated or lost on the way. */
export function processPayment(shop: Shop): RequestHandler {
  return async function handleProcessPayment(request, response) {
    const deadline = new Deadline(shop.config.deadlineMs);
    const payment = parsePaymentBody(request.body);
    const order = await ownedOrder(shop, request, payment.orderId);
    const visit = visitOf(request, shop.config);
    requireOffered(payment, order, visit);
    requireSameAsOrder(payment, order);
    await adoptFromWallet(shop, { order, deadline });
    sendAnswer(response, await pay(shop, { order, payment, visit, deadline }));
  };
}

async function pay(shop: Shop, paying: Paying): Promise<Answer> {
  const { order, payment, deadline } = paying;
  do {
    const key = await attemptKey(shop.attempts, order, payment);
    // The key is stored before anything is sent: after a crash the same key is found, not a second charge made.
    const claimed = await shop.attempts.claim(order.id, key);
    if (claimed) return run(shop, paying, claimed);
    const same = await shop.attempts.byToken(order.id, key);
    // Another token while one may take money: a double click, a second tab, an impatient buyer.
    const other = await shop.attempts.blocking(order.id);
    if (other && other.id !== same?.id) {
      const released = await releaseOrder(shop, { order, attempt: other, deadline });
      if (blocks(released)) throw blockedProblem(released);
    } else if (same) {
      const known =
        'token' in payment || !mayChange(same)
          ? same
          : await confirmAttempt(shop, { order, attempt: same, deadline });
      // A code that has run out is no answer to who asks for one.
      if (known.state === same.state) return storedAnswer(known) ?? resume(shop, paying, known);
    }
  } while (deadline.remainingMs() > 0);
  return unknown(Date.now()).answer;
}

/** The same token again: the stored answer, the one that is on its way, or the same attempt with the same key. */
async function resume(shop: Shop, paying: Paying, same: Attempt): Promise<Answer> {
  const { deadlineMs } = shop.config;
  const confirmed = await confirmAttempt(shop, { ...paying, attempt: same });
  const stored = storedAnswer(confirmed);
  if (stored) return stored;
  const since = uncertainSince(confirmed, deadlineMs);
  const underWay = confirmed.state === 'running' && since === null;
  const taken = underWay ? null : await shop.attempts.takeOver(confirmed, since);
  return taken ? run(shop, paying, taken) : awaitAnswer(shop, paying, same);
}

async function run(shop: Shop, paying: Paying, attempt: Attempt): Promise<Answer> {
  const { order, deadline } = paying;
  const { idempotencyKey } = attempt;
  const body = requestOf(shop.config, paying, attempt);
  const outcome = await shop.mercadoPago.createPayment({ site: order.site, body, idempotencyKey, deadline });
  shop.logger.info({ order: order.id, attempt: attempt.id, ...outcomeForLog(outcome) }, 'payment attempted');
  const settlement = settlementOf(outcome, attempt);
  const settled = await shop.attempts.settle(attempt, settlement);
  return settled.answer ?? settlement.answer;
}

async function awaitAnswer({ attempts }: Shop, { deadline }: Paying, { id }: Attempt): Promise<Answer> {
  while (deadline.remainingMs() > 0) {
    await deadline.pause(LOOK_AGAIN_MS);
    const attempt = await attempts.byId(id);
    if (attempt?.answer && attempt.state !== 'running') return attempt.answer;
  }
  return unknown(Date.now()).answer;
}
