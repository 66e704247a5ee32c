import { z } from 'zod';
import { keyScopeOf } from '../core/credentials.ts';
import { refundPayment } from '../core/refund-payment.ts';
import { refusal } from '../core/refusal.ts';
import type { EmulatorContext } from './context.ts';
import type { Operation } from './operation.ts';
import { pathId } from './path-id.ts';
import { paymentOf } from './payments.ts';
import { requireObject } from './read-json.ts';
import { refundAnswerSchema } from './refunds/refund-answer.ts';
import { renderRefund } from './refunds/render-refund.ts';
import { respond } from './respond.ts';
import { withIdempotencyKey } from './with-idempotency-key.ts';

const bodySchema = z.object({ amount: z.number().nullish() }).meta({ id: 'RefundRequest' });

/** `/v1/payments/{id}/refunds`: give money back in whole or in part, and what was given back. */
export function refundOperations(): Operation[] {
  return [
    {
      method: 'post',
      path: '/v1/payments/:id/refunds',
      summary: 'Refund an amount of an approved payment, or without one all that is left.',
      credential: 'secret',
      idempotent: true,
      body: bodySchema.optional(),
      answers: { 200: refundAnswerSchema, 201: refundAnswerSchema },
      handle: createRefund,
    },
    {
      method: 'get',
      path: '/v1/payments/:id/refunds',
      summary: 'List the refunds of a payment.',
      credential: 'secret',
      answers: { 200: z.array(refundAnswerSchema) },
      handle(c) {
        const { id: paymentId, collectorId, refunds } = paymentOf(c);
        return respond(
          c,
          200,
          refunds.map((refund) => renderRefund({ paymentId, collectorId, refund })),
        );
      },
    },
    {
      method: 'get',
      path: '/v1/payments/:id/refunds/:refund',
      summary: 'Read one refund.',
      credential: 'secret',
      answers: { 200: refundAnswerSchema },
      handle(c) {
        const { id: paymentId, collectorId, refunds } = paymentOf(c);
        const asked = pathId(c.req.param('refund'));
        const refund = refunds.find(({ id }) => id === asked);
        if (!refund) throw refusal(2032);
        return respond(c, 200, renderRefund({ paymentId, collectorId, refund }));
      },
    },
  ];
}

function createRefund(c: EmulatorContext): Promise<Response> {
  const universe = c.get('universe');
  const { collectorId } = universe;
  return withIdempotencyKey(c, {
    keys: universe.refundKeys,
    scope: `${keyScopeOf(c.get('credential'))}${c.req.param('id')}:`,
    required: true,
    create(body) {
      const amount = parseAmount(body);
      const { payment, refund } = refundPayment(paymentOf(c), amount, {
        now: universe.now(),
        ids: universe.ids,
      });
      universe.payments.put(payment);
      return { paymentId: payment.id, refund };
    },
    render: ({ paymentId, refund }) => renderRefund({ paymentId, collectorId, refund }),
  });
}

// Some clients send no body at all for a total refund.
function parseAmount(body: unknown): number | null {
  const parsed = bodySchema.safeParse(body === undefined ? {} : requireObject(body));
  if (!parsed.success) throw refusal(4041);
  return parsed.data.amount ?? null;
}
