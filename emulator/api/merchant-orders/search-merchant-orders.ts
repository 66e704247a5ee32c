import { z } from 'zod';
import { refusal } from '../../core/refusal.ts';
import { searchMoment } from '../../core/search-moment.ts';
import type { Universe } from '../../core/universe.ts';
import { offsetPage, pageQuery } from '../offset-page.ts';
import { parseQuery } from '../parse-query.ts';
import type { MerchantOrderAnswer, MerchantOrderPage } from './merchant-order-answer.ts';
import { paymentsByOrder, renderMerchantOrder } from './render-merchant-order.ts';

const text = z.string().optional();

const moment = text.describe('ISO 8601 with its offset, or relative such as `NOW-3DAYS`.');

/** The query of `GET /merchant_orders/search`; other parameters are ignored. Source: the official Node SDK's types. */
export const merchantOrderQuerySchema = z.object({
  ...pageQuery,
  status: text,
  preference_id: text,
  application_id: text,
  payer_id: text,
  sponsor_id: text,
  external_reference: text,
  site_id: text,
  marketplace: text,
  date_created_from: moment,
  date_created_to: moment,
  // Both spellings: the first is that of the official Node SDK.
  last_udpated_from: moment,
  last_udpated_to: moment,
  last_updated_from: moment,
  last_updated_to: moment,
  items: text.describe('The id or the title of an item.'),
});

type MerchantOrderQuery = z.infer<typeof merchantOrderQuerySchema>;

const EXACT = [
  'status',
  'preference_id',
  'application_id',
  'sponsor_id',
  'external_reference',
  'site_id',
  'marketplace',
] as const;

/**
 * A page of the seller's orders, the newest first; that order is inferred.
 * @throws ApiError 400 cause 1 for a limit or an offset that is none, cause 1001 for a date.
 */
export function searchMerchantOrders(universe: Universe, query: Record<string, string>): MerchantOrderPage {
  const asked = parseQuery(merchantOrderQuerySchema, query);
  const isWithin = withinDates(asked, universe.now());
  const byOrder = paymentsByOrder(universe);
  const found = [...universe.merchantOrders.values()]
    .map((order) => renderMerchantOrder(order, universe, byOrder))
    .filter((order) => matches(order, asked) && isWithin(order));
  return offsetPage(found.reverse(), asked, (order) => order);
}

function matches(order: MerchantOrderAnswer, asked: MerchantOrderQuery): boolean {
  const { payer_id: payerId, items } = asked;
  return (
    EXACT.every((field) => asked[field] === undefined || order[field] === asked[field]) &&
    (payerId === undefined || String(order.payer?.id) === payerId) &&
    (items === undefined || order.items.some(({ id, title }) => id === items || title === items))
  );
}

function withinDates(asked: MerchantOrderQuery, now: number): (order: MerchantOrderAnswer) => boolean {
  const createdFrom = bound(asked.date_created_from, now);
  const createdTo = bound(asked.date_created_to, now);
  const updatedFrom = bound(asked.last_updated_from ?? asked.last_udpated_from, now);
  const updatedTo = bound(asked.last_updated_to ?? asked.last_udpated_to, now);
  return ({ date_created: created, last_updated: updated }) =>
    isBetween(Date.parse(created), createdFrom, createdTo) &&
    isBetween(Date.parse(updated), updatedFrom, updatedTo);
}

function bound(date: string | undefined, now: number): number | null {
  if (date === undefined) return null;
  const at = searchMoment(date, now);
  if (at === null) throw refusal(1001);
  return at;
}

function isBetween(at: number, from: number | null, to: number | null): boolean {
  return (from === null || at >= from) && (to === null || at <= to);
}
