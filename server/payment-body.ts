import { z } from 'zod';
import { brickBody, flatBody } from './brick-body.ts';
import { cardFormBody, looksLikeCardForm } from './card-form-body.ts';
import type { CardPayment } from './card-payment.ts';
import { requireOfferedMethod } from './offered-methods.ts';
import { validationProblem } from './validation-problem.ts';

const anyBody = z.record(z.string(), z.unknown());

/**
 * Reads the body of `POST /process_payment`: the Payment Brick's, flat form data, or CardForm's fields.
 * @throws Problem 400 naming every wrong field; 422 for a method that the shop does not offer
 */
export function parsePaymentBody(body: unknown): CardPayment {
  const given = anyBody.safeParse(body);
  if (!given.success) {
    throw validationProblem([{ field: 'body', message: 'send JSON or application/x-www-form-urlencoded' }]);
  }
  requireOfferedMethod(given.data);
  const parsed = schemaFor(given.data).safeParse(given.data);
  if (!parsed.success) throw validationProblem(parsed.error);
  return parsed.data;
}

function schemaFor(body: Record<string, unknown>) {
  if ('formData' in body || 'selectedPaymentMethod' in body) return brickBody;
  return looksLikeCardForm(body) ? cardFormBody : flatBody;
}
