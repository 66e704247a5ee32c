import { z } from 'zod';
import { brickBody, flatBody } from './brick-body.ts';
import { cardFormBody, looksLikeCardForm } from './card-form-body.ts';
import type { CardPayment } from './card-payment.ts';
import { findMethod } from './methods/methods.ts';
import { requireKnownMethod } from './offered-methods.ts';
import { type OtherPayment, parseOtherPayment } from './other-payment.ts';
import { validationProblem } from './validation-problem.ts';

/** What the buyer's browser asks the shop to charge. */
export type SubmittedPayment = CardPayment | OtherPayment;

const anyBody = z.record(z.string(), z.unknown());

/**
 * Reads the body of `POST /process_payment`: the Payment Brick's, flat form data, or CardForm's fields.
 * @throws Problem 400 naming every wrong field; 422 for a method that the shop does not take
 */
export function parsePaymentBody(body: unknown): SubmittedPayment {
  const given = anyBody.safeParse(body);
  if (!given.success) {
    throw validationProblem([{ field: 'body', message: 'send JSON or application/x-www-form-urlencoded' }]);
  }
  const formData = anyBody.safeParse(given.data.formData ?? given.data).data ?? {};
  const method = findMethod(formData.payment_method_id);
  if (method) return parseOtherPayment(method, given.data);
  requireKnownMethod(given.data, formData);
  const parsed = schemaFor(given.data).safeParse(given.data);
  if (!parsed.success) throw validationProblem(parsed.error);
  return parsed.data;
}

function schemaFor(body: Record<string, unknown>) {
  if ('formData' in body || 'selectedPaymentMethod' in body) return brickBody;
  return looksLikeCardForm(body) ? cardFormBody : flatBody;
}
