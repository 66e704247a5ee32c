import { Hono } from 'hono';
import { ApiError, badRequest } from '../core/api-error.ts';
import type { CardToken } from '../core/card-token.ts';
import { outcomeOf } from '../core/outcome.ts';
import { moveTo, type Payment } from '../core/payment.ts';
import { renderPayment } from '../core/render-payment.ts';
import type { Universe } from '../core/universe.ts';
import type { Universes } from '../core/universes.ts';
import { authenticate } from './authenticate.ts';
import { type ChargeableCard, checkPayment } from './check-payment.ts';
import type { EmulatorEnv } from './context.ts';
import { type PaymentRequest, parsePaymentRequest } from './payment-request.ts';
import { readJson, requireObject } from './read-json.ts';
import { respond } from './respond.ts';
import { searchPayments } from './search-payments.ts';
import { snakeCaseKeys } from './snake-case-keys.ts';

/** `/v1/payments`: create, get, search. */
export function payments(universes: Universes, options: { strictUrls: boolean }): Hono<EmulatorEnv> {
  const app = new Hono<EmulatorEnv>();
  app.use(authenticate(universes, 'secret'));

  app.post('/', async (c) => {
    const universe = c.get('universe');
    const body = await readJson(c);
    const key = c.req.header('x-idempotency-key');
    if (!key) throw badRequest(4292, "Header X-Idempotency-Key can't be null");
    const first = universe.firstAnswerTo(key);
    if (first) return respond(c, 200, renderPayment(first));

    const request = parsePaymentRequest(requireObject(body));
    const chargeable = checkPayment(request, universe, { universes, ...options });
    const payment = charge(request, chargeable, universe);
    universe.keep(payment, key);
    return respond(c, 201, renderPayment(payment));
  });

  app.get('/search', (c) => respond(c, 200, searchPayments(c.get('universe'), c.req.query())));

  app.get('/:id', (c) => {
    const payment = c.get('universe').payments.get(Number(c.req.param('id')));
    if (!payment) throw paymentNotFound();
    return respond(c, 200, renderPayment(payment));
  });

  return app;
}

/** 404 cause 2000, for a payment that the universe does not have. */
export function paymentNotFound(): ApiError {
  return new ApiError(404, 'Payment not found', {
    error: 'not_found',
    causes: [{ code: 2000, description: 'Payment not found' }],
  });
}

function charge(request: PaymentRequest, card: ChargeableCard, universe: Universe): Payment {
  const now = universe.now();
  const mode = { binary: request.binary_mode ?? false, capture: request.capture ?? true };
  const token: CardToken = { ...card.token, usedAt: now };
  universe.tokens.set(token.id, token);
  const outcome = outcomeOf(token.cardholder.name, mode);
  const id = universe.ids.nextPaymentId();
  const created: Payment = {
    ...outcome,
    id,
    site: universe.site,
    collectorId: universe.collectorId,
    method: card.method,
    issuer: card.issuer,
    amount: request.transaction_amount,
    installments: card.installments,
    ...card.cost,
    binaryMode: mode.binary,
    captured: mode.capture,
    token,
    payer: payerOf(request, card, universe),
    echo: echoOf(request),
    authorizationCode: outcome.status === 'approved' ? String(id).slice(-6) : null,
    createdAt: now,
    approvedAt: null,
    updatedAt: now,
  };
  return outcome.status === 'approved' ? moveTo(created, outcome, now) : created;
}

function payerOf({ payer }: PaymentRequest, card: ChargeableCard, universe: Universe): Payment['payer'] {
  return {
    id: payer.id ?? String(universe.ids.fixedNumber(`payer:${card.email}`, 10)),
    type: payer.type ?? 'guest',
    email: card.email,
    firstName: payer.first_name ?? null,
    lastName: payer.last_name ?? null,
    identification: card.identification,
    phone: payer.phone ?? null,
    entityType: payer.entity_type ?? null,
    address: payer.address ?? null,
  };
}

function echoOf(request: PaymentRequest): Payment['echo'] {
  return {
    description: request.description ?? null,
    externalReference: request.external_reference ?? null,
    statementDescriptor: request.statement_descriptor ?? null,
    notificationUrl: request.notification_url ?? null,
    callbackUrl: request.callback_url ?? null,
    metadata: snakeCaseKeys(request.metadata ?? {}),
    additionalInfo: request.additional_info ?? {},
  };
}
