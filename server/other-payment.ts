import { z } from 'zod';
import { definedOnly } from './defined-only.ts';
import type { Method, MethodData } from './methods/method.ts';
import { amount, orderId, text } from './payment-fields.ts';
import { validationProblem } from './validation-problem.ts';

/** A payment without a card, as the buyer's browser sent it. */
export interface OtherPayment {
  orderId?: string;
  /** Only compared with the order, never charged. */
  transactionAmount?: number;
  currencyId?: string;
  method: Method;
  data: MethodData;
}

const about = z.object({ transaction_amount: amount, currency_id: text, order_id: orderId });

/**
 * Reads the body of a payment by `method`: the Payment Brick's, or its flat form data.
 * @throws Problem 400 naming every wrong field
 */
export function parseOtherPayment(method: Method, body: Record<string, unknown>): OtherPayment {
  const wrapped = 'formData' in body;
  const flat = wrapped ? body.formData : body;
  const path = wrapped ? ['formData'] : [];
  const data = method.formData.safeParse(flat);
  const beside = about.safeParse(flat);
  const outer = z.object({ order_id: orderId }).safeParse(body);
  const issues = [...mistakesIn(data, path), ...mistakesIn(beside, path)];
  if (wrapped) issues.push(...mistakesIn(outer, []), ...otherForm(method, body));
  if (!data.success || !beside.success || !outer.success || issues.length > 0)
    throw validationProblem(issues);
  return {
    method,
    data: data.data,
    ...definedOnly({
      orderId: outer.data.order_id ?? beside.data.order_id,
      transactionAmount: beside.data.transaction_amount,
      currencyId: beside.data.currency_id,
    }),
  };
}

function mistakesIn({ error }: z.ZodSafeParseResult<unknown>, path: string[]) {
  return (error?.issues ?? []).map((issue) => ({
    field: [...path, ...issue.path].join('.'),
    message: issue.message,
  }));
}

function otherForm({ selectedPaymentMethod, ids }: Method, body: Record<string, unknown>) {
  const { selectedPaymentMethod: came } = body;
  if (came === undefined || came === selectedPaymentMethod) return [];
  const message = `must be ${selectedPaymentMethod} for ${ids.join(', ')}`;
  return [{ field: 'selectedPaymentMethod', message }];
}
