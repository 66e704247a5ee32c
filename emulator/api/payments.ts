import { keyScopeOf } from '../core/credentials.ts';
import type { Payment } from '../core/payment.ts';
import { refusal } from '../core/refusal.ts';
import type { EmulatorContext } from './context.ts';
import { linkOriginOf } from './link-origin.ts';
import type { ApiServices, Operation } from './operation.ts';
import { pathId } from './path-id.ts';
import { charge } from './payments/charge.ts';
import { checkPayment } from './payments/check-payment.ts';
import { paymentAnswerSchema, paymentPageSchema } from './payments/payment-answer.ts';
import { parsePaymentRequest, paymentRequestSchema } from './payments/payment-request.ts';
import { paymentUpdateSchema, updatePayment } from './payments/payment-update.ts';
import { renderPayment } from './payments/render-payment.ts';
import { searchPayments, searchQuerySchema } from './payments/search-payments.ts';
import { readJson, requireObject } from './read-json.ts';
import { respond } from './respond.ts';
import { withIdempotencyKey } from './with-idempotency-key.ts';

/** `/v1/payments`: create, read, change and search. */
export function paymentOperations(services: ApiServices): Operation[] {
  const answer = (c: EmulatorContext, payment: Payment) =>
    respond(
      c,
      200,
      renderPayment(payment, { now: c.get('universe').now(), linkOrigin: linkOriginOf(c, services) }),
    );
  const change = (c: EmulatorContext, body: Record<string, unknown>) => {
    const universe = c.get('universe');
    const payment = updatePayment(paymentOf(c), body, universe.now());
    universe.payments.put(payment);
    return answer(c, payment);
  };

  return [
    {
      method: 'post',
      path: '/v1/payments',
      summary:
        'Pay with a card token, or by a method without a card. A rejection is a payment too: it is answered 201.',
      credential: 'secret',
      idempotent: true,
      body: paymentRequestSchema,
      answers: { 200: paymentAnswerSchema, 201: paymentAnswerSchema },
      handle: (c) => createPayment(c, services),
    },
    {
      method: 'get',
      path: '/v1/payments/search',
      summary: 'Find payments of the last twelve months.',
      credential: 'secret',
      query: searchQuerySchema,
      answers: { 200: paymentPageSchema },
      handle: (c) =>
        respond(c, 200, searchPayments(c.get('universe'), c.req.query(), linkOriginOf(c, services))),
    },
    {
      method: 'get',
      path: '/v1/payments/:id',
      summary: 'Read a payment as it stands now.',
      credential: 'secret',
      answers: { 200: paymentAnswerSchema },
      handle: (c) => answer(c, paymentOf(c)),
    },
    {
      method: 'put',
      path: '/v1/payments/:id',
      summary: 'Capture or cancel a payment, or change an open one.',
      credential: 'secret',
      body: paymentUpdateSchema,
      answers: { 200: paymentAnswerSchema },
      handle: async (c) => change(c, requireObject(await readJson(c))),
    },
    {
      method: 'put',
      path: '/v1/payments/:id/cancellations',
      summary: 'Cancel an open payment, in the spelling of the 2026 specification.',
      credential: 'secret',
      answers: { 200: paymentAnswerSchema },
      handle: (c) => change(c, { status: 'cancelled' }),
    },
  ];
}

/**
 * The payment that a call's path names.
 * @throws ApiError 404 cause 2000 for one that the universe does not have.
 */
export function paymentOf(c: EmulatorContext): Payment {
  const payment = c.get('universe').payments.get(pathId(c.req.param('id')));
  if (!payment) throw refusal(2000);
  return payment;
}

function createPayment(c: EmulatorContext, services: ApiServices): Promise<Response> {
  const universe = c.get('universe');
  const credential = c.get('credential');
  if (credential.live && universe.settings.liveCredentials === 'refuse') throw refusal(7);
  return withIdempotencyKey(c, {
    keys: universe.paymentKeys,
    scope: keyScopeOf(credential),
    required: universe.settings.idempotencyKey === 'required',
    create(body) {
      const request = parsePaymentRequest(requireObject(body));
      const linkOrigin = linkOriginOf(c, services);
      const context = { universe, credential, services, linkOrigin };
      return charge(request, checkPayment(request, context), context);
    },
    render: (payment, now) => renderPayment(payment, { now, linkOrigin: linkOriginOf(c, services) }),
  });
}
