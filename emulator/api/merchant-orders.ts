import { ApiError } from '../core/api-error.ts';
import type { MerchantOrder } from '../core/merchant-order.ts';
import { newMerchantOrder } from '../core/new-merchant-order.ts';
import type { Universe } from '../core/universe.ts';
import { isPublicHttps } from '../core/web-address.ts';
import type { EmulatorContext } from './context.ts';
import {
  merchantOrderAnswerSchema,
  merchantOrderPageSchema,
} from './merchant-orders/merchant-order-answer.ts';
import {
  invalidField,
  type MerchantOrderRequest,
  merchantOrderRequestSchema,
  parseMerchantOrderRequest,
} from './merchant-orders/merchant-order-request.ts';
import { paymentsByOrder, renderMerchantOrder } from './merchant-orders/render-merchant-order.ts';
import { merchantOrderQuerySchema, searchMerchantOrders } from './merchant-orders/search-merchant-orders.ts';
import type { Operation } from './operation.ts';
import { pathId } from './path-id.ts';
import { readJson, requireObject } from './read-json.ts';
import { respond } from './respond.ts';

/** `/merchant_orders`: what a buyer pays in one or more payments. */
export function merchantOrderOperations(): Operation[] {
  return [
    {
      method: 'post',
      path: '/merchant_orders',
      summary: 'Make an order; a payment joins it by naming its id in `order`.',
      credential: 'secret',
      body: merchantOrderRequestSchema,
      answers: { 201: merchantOrderAnswerSchema },
      async handle(c) {
        const universe = c.get('universe');
        const made = newMerchantOrder(universe, { isTest: !c.get('credential').live });
        return answer(c, 201, keep(changed(made, await requestOf(c), universe), universe));
      },
    },
    {
      method: 'get',
      path: '/merchant_orders/search',
      summary: "Find the seller's orders.",
      credential: 'secret',
      query: merchantOrderQuerySchema,
      answers: { 200: merchantOrderPageSchema },
      handle: (c) => respond(c, 200, searchMerchantOrders(c.get('universe'), c.req.query())),
    },
    {
      method: 'get',
      path: '/merchant_orders/:id',
      summary: 'Read an order as its payments leave it now.',
      credential: 'secret',
      answers: { 200: merchantOrderAnswerSchema },
      handle: (c) => answer(c, 200, merchantOrderOf(c)),
    },
    {
      method: 'put',
      path: '/merchant_orders/:id',
      summary: 'Replace the parts of an order that the body names.',
      credential: 'secret',
      body: merchantOrderRequestSchema,
      answers: { 200: merchantOrderAnswerSchema },
      async handle(c) {
        const universe = c.get('universe');
        // Read before the order: another update may come while the body arrives.
        const request = await requestOf(c);
        return answer(c, 200, keep(changed(merchantOrderOf(c), request, universe), universe));
      },
    },
  ];
}

function answer(c: EmulatorContext, status: 200 | 201, order: MerchantOrder): Response {
  const universe = c.get('universe');
  return respond(c, status, renderMerchantOrder(order, universe, paymentsByOrder(universe)));
}

async function requestOf(c: EmulatorContext): Promise<MerchantOrderRequest> {
  return parseMerchantOrderRequest(requireObject(await readJson(c)));
}

function merchantOrderOf(c: EmulatorContext): MerchantOrder {
  const order = c.get('universe').merchantOrders.get(pathId(c.req.param('id')));
  if (!order) throw new ApiError(404, 'Merchant order not found', { error: 'not_found' });
  return order;
}

function keep(order: MerchantOrder, universe: Universe): MerchantOrder {
  universe.merchantOrders.set(order.id, order);
  return order;
}

// Another seller's or country's order cannot be made with this credential, and an unknown preference not be paid: inferred.
function changed(order: MerchantOrder, request: MerchantOrderRequest, universe: Universe): MerchantOrder {
  const { preference_id: preferenceId, notification_url: notification, payer } = request;
  if (preferenceId && !universe.preferences.has(preferenceId)) throw invalidField(['preference_id']);
  if (request.site_id && request.site_id !== order.site) throw invalidField(['site_id']);
  if (request.collector?.id && request.collector.id !== order.collectorId)
    throw invalidField(['collector', 'id']);
  if (notification && !isPublicHttps(notification)) throw invalidField(['notification_url']);
  return {
    ...order,
    preferenceId: preferenceId ?? order.preferenceId,
    applicationId: request.application_id ?? order.applicationId,
    payer: payer ? { id: payer.id ?? null, nickname: payer.nickname ?? null } : order.payer,
    sponsorId: request.sponsor_id ?? order.sponsorId,
    items: request.items ?? order.items,
    shipments: request.shipments ?? order.shipments,
    notificationUrl: notification ?? order.notificationUrl,
    additionalInfo: request.additional_info ?? order.additionalInfo,
    externalReference: request.external_reference ?? order.externalReference,
    marketplace: request.marketplace ?? order.marketplace,
    updatedAt: universe.now(),
  };
}
