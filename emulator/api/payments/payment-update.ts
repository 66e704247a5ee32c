import { z } from 'zod';
import { SITES } from '../../../fixtures/catalog/sites.ts';
import { cardMethodOf } from '../../core/bin.ts';
import { reserveMs, supportsPartialCapture } from '../../core/deferred-capture.ts';
import { type Due, dueOf } from '../../core/due.ts';
import { hasValidDecimals, roundTo } from '../../core/money.ts';
import { buyerCost, moveTo, type Payment, type PaymentEcho } from '../../core/payment.ts';
import { paymentMethodOf } from '../../core/payment-method.ts';
import { isOpen, type PaymentEvent, transition } from '../../core/payment-state.ts';
import { refusal } from '../../core/refusal.ts';
import { isChallenged } from '../../core/three-ds.ts';
import { checkExpirationRange, parseExpiration } from './parse-expiration.ts';
import { unknownParameter } from './payment-request.ts';
import { snakeCaseKeys } from './snake-case-keys.ts';

/** The body of `PUT /v1/payments/{id}`. */
export const paymentUpdateSchema = z
  .strictObject({
    status: z.string().optional(),
    capture: z.boolean().optional(),
    transaction_amount: z.number().optional(),
    date_of_expiration: z.string().optional(),
    metadata: z.record(z.string(), z.unknown()).optional(),
    external_reference: z.string().max(256).optional(),
  })
  .meta({ id: 'PaymentUpdate' });

type PaymentUpdate = z.infer<typeof paymentUpdateSchema>;

/**
 * A payment after the seller changed it: captured, cancelled, or, while it is open, with another expiration, metadata or reference.
 * Metadata and reference may come with a capture or a cancellation; an amount belongs to a capture only.
 * @throws ApiError 400 with the documented cause, 403 cause 3002 for a seller who approves by hand. Source: reference of the Payments API.
 */
export function updatePayment(payment: Payment, body: Record<string, unknown>, now: number): Payment {
  const update = parseUpdate(body);
  const described = { ...payment, echo: echoAfter(payment, update) };
  if (update.capture !== undefined) return capture(described, update, now);
  if (update.transaction_amount !== undefined) throw invalidParameters();
  if (update.status !== undefined) return cancel(described, update.status, now);
  return change(described, update, now);
}

function parseUpdate(body: Record<string, unknown>): PaymentUpdate {
  const parsed = paymentUpdateSchema.safeParse(body);
  if (!parsed.success) throw unknownParameter(parsed.error.issues) ?? malformed(parsed.error.issues, body);
  const actions = [parsed.data.status, parsed.data.capture].filter((action) => action !== undefined);
  if (Object.keys(parsed.data).length === 0 || actions.length > 1) throw invalidParameters();
  return parsed.data;
}

function malformed(issues: readonly z.core.$ZodIssue[], body: Record<string, unknown>) {
  const field = String(issues[0]?.path[0]);
  switch (field) {
    case 'status':
      return refusal(body.status === null ? 4017 : 1);
    case 'capture':
      return refusal(2078);
    case 'transaction_amount':
      return refusal(body.transaction_amount === null ? 4023 : 4024);
    case 'date_of_expiration':
      return refusal(23);
    case 'metadata':
      return refusal(4022);
    default:
      return refusal(1);
  }
}

function cancel(payment: Payment, status: string, now: number): Payment {
  if (status === 'approved') throw refusal(3002);
  if (status !== 'cancelled') throw invalidParameters();
  return moved(payment, 'cancel', now);
}

function capture(payment: Payment, update: PaymentUpdate, now: number): Payment {
  if (!update.capture) throw refusal(2079);
  const captured = moved(payment, 'capture', now);
  const { transaction_amount: amount = payment.amount } = update;
  if (amount <= 0 || !hasValidDecimals(amount, SITES[payment.site].currency.decimals)) throw refusal(2072);
  if (amount > payment.amount) throw refusal(4037);
  if (amount < payment.amount && !supportsPartialCapture(payment.site, payment.methodId)) throw refusal(2079);
  return amount === payment.amount ? captured : { ...captured, ...costOf(payment, amount) };
}

// A plan's interest follows the amount that is captured.
function costOf(payment: Payment, amount: number): Partial<Payment> {
  const method = cardMethodOf(payment.site, payment.methodId);
  const cost = method && buyerCost(payment.site, method, { amount, installments: payment.installments });
  if (!cost) throw refusal(4033);
  const couponAmount = Math.min(payment.couponAmount, amount);
  const applicationFee = Math.min(payment.applicationFee, amount);
  const total = roundTo(cost.totalPaidAmount - couponAmount, SITES[payment.site].currency.decimals);
  return { ...cost, amount, couponAmount, applicationFee, totalPaidAmount: total };
}

function change(payment: Payment, update: PaymentUpdate, now: number): Payment {
  if (!isOpen(payment)) throw refusal(2018);
  if (update.date_of_expiration === undefined) return { ...payment, updatedAt: now };
  const asked = parseExpiration(update.date_of_expiration, now);
  return { ...payment, updatedAt: now, ...dueAfter(payment, asked, now) };
}

function dueAfter(payment: Payment, asked: number, now: number): Due {
  const method = paymentMethodOf(payment.site, payment.methodId);
  if (method?.kind !== 'other') return { dateOfExpiration: asked, expiresAt: endOf(payment, asked) };
  checkExpirationRange(asked, method, now);
  return dueOf(method, asked, payment.createdAt);
}

function echoAfter({ echo }: Payment, update: PaymentUpdate): PaymentEcho {
  const { metadata, external_reference: reference } = update;
  return {
    ...echo,
    ...(metadata ? { metadata: snakeCaseKeys(metadata) } : {}),
    ...(reference === undefined ? {} : { externalReference: reference }),
  };
}

// A reserve does not outlive what the country allows, nor a challenge what the bank does.
function endOf(payment: Payment, asked: number): number {
  if (isChallenged(payment)) return Math.min(asked, payment.expiresAt);
  const reserved = payment.createdAt + reserveMs(payment.site);
  return payment.status === 'authorized' ? Math.min(asked, reserved) : asked;
}

function moved(payment: Payment, event: PaymentEvent, now: number): Payment {
  const pair = transition(payment, event);
  if (!pair) throw refusal(2018);
  return moveTo(payment, pair, now);
}

function invalidParameters() {
  return refusal(1004, { description: 'Invalid parameters' });
}
