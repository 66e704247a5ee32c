import { z } from 'zod';
import { ApiError } from '../core/api-error.ts';
import {
  type ChargebackPage,
  chargebackAnswerSchema,
  chargebackPageSchema,
} from './chargebacks/chargeback-answer.ts';
import { renderChargeback } from './chargebacks/render-chargeback.ts';
import type { EmulatorContext } from './context.ts';
import { pageQuery } from './offset-page.ts';
import type { Operation } from './operation.ts';
import { parseQuery } from './parse-query.ts';
import { respond } from './respond.ts';

const querySchema = z.object({
  ...pageQuery,
  payment_id: z.string().optional(),
  status: z.string().optional(),
});

/** `/v1/chargebacks`: disputes of cardholders. The control API's settlements open and decide them. */
export function chargebackOperations(): Operation[] {
  return [
    {
      method: 'get',
      path: '/v1/chargebacks/search',
      summary: 'Find the chargebacks of a payment, or all of the seller.',
      credential: 'secret',
      query: querySchema,
      answers: { 200: chargebackPageSchema },
      handle: (c) => respond(c, 200, searchChargebacks(c)),
    },
    {
      method: 'get',
      path: '/v1/chargebacks/:id',
      summary: 'Read a chargeback as it stands now.',
      credential: 'secret',
      answers: { 200: chargebackAnswerSchema },
      handle(c) {
        const universe = c.get('universe');
        const chargeback = universe.chargebacks.get(c.req.param('id') ?? '');
        if (!chargeback) throw new ApiError(404, 'Chargeback not found', { error: 'not_found' });
        return respond(c, 200, renderChargeback(chargeback, universe));
      },
    },
  ];
}

function searchChargebacks(c: EmulatorContext): ChargebackPage {
  const universe = c.get('universe');
  const { payment_id: paymentId, status, limit, offset } = parseQuery(querySchema, c.req.query());
  const found = [...universe.chargebacks.values()]
    .map((chargeback) => renderChargeback(chargeback, universe))
    .filter(
      (chargeback) =>
        (paymentId === undefined || String(chargeback.payment_id) === paymentId) &&
        (status === undefined || chargeback.status === status),
    );
  return { paging: { total: found.length, limit, offset }, results: found.slice(offset, offset + limit) };
}
