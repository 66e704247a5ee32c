import type { Logger } from 'pino';
import type { Attempt } from './attempt.ts';

/** Says once in the log that an order got a second payment: only a person can tell what becomes of it. */
export function reportSurplus(logger: Logger, before: Attempt | null, now: Attempt): Attempt {
  if (now.state === 'surplus' && before?.state !== 'surplus') {
    logger.error(
      { order: now.orderId, payment: now.paymentId },
      'order has a second payment: refund it once it is paid',
    );
  }
  return now;
}
