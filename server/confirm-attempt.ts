import type { Attempt } from './attempt.ts';
import type { Deadline } from './deadline.ts';
import type { Order } from './order.ts';
import { reportSurplus } from './report-surplus.ts';
import { GRACE_MS, notSent, paymentSettlement, unknown } from './settlement.ts';
import type { Shop } from './shop.ts';

// A run writes its result just after the deadline.
const WRITE_MARGIN_MS = 1000;

/**
 * Since when an attempt may have been charged without anyone knowing; null when its state is known.
 * A run older than its deadline counts: the process that ran it is gone.
 */
export function uncertainSince(
  { state, startedAt, ambiguousAt }: Attempt,
  deadlineMs: number,
): number | null {
  if (state === 'unknown') return ambiguousAt ?? startedAt;
  const end = startedAt + deadlineMs;
  return state === 'running' && end + WRITE_MARGIN_MS < Date.now() ? (ambiguousAt ?? end) : null;
}

/** Whether a known payment can still come to another state. A cancelled voucher can be paid a moment too late. */
export function mayChange({ state, answer }: Attempt): boolean {
  if (state === 'in_process' || state === 'surplus') return true;
  return answer !== null && 'id' in answer.body && answer.body.status === 'cancelled';
}

/**
 * Asks Mercado Pago what became of an attempt that is uncertain or in process, and stores it.
 * Returns the attempt unchanged when Mercado Pago cannot be reached. Never charges.
 */
export async function confirmAttempt(
  { attempts, config, mercadoPago, logger }: Shop,
  { order, attempt, deadline }: { order: Order; attempt: Attempt; deadline: Deadline },
): Promise<Attempt> {
  const since = uncertainSince(attempt, config.deadlineMs);
  try {
    if (since !== null) {
      const sought = { orderId: order.id, deadline: deadline.half() };
      const payments = await mercadoPago.findPayments(order.site, sought);
      const made = payments.find(({ attemptId }) => attemptId === attempt.id);
      if (made) return await attempts.settle(attempt, paymentSettlement(made.payment));
      const lost = Date.now() - since > GRACE_MS;
      return await attempts.settle(attempt, lost ? notSent(1) : unknown(since));
    }
    if (mayChange(attempt) && attempt.paymentId !== null) {
      const record = await mercadoPago.getPayment(order.site, { id: attempt.paymentId, deadline });
      if (record) {
        const settled = await attempts.settle(attempt, paymentSettlement(record.payment));
        return reportSurplus(logger, attempt, settled);
      }
    }
  } catch (error) {
    logger.warn({ order: order.id, attempt: attempt.id, reason: String(error) }, 'attempt not confirmed');
  }
  return attempt;
}
