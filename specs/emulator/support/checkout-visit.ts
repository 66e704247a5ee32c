import { z } from 'zod';
import type { Seller } from './provocation.ts';

const made = z.object({ id: z.string(), init_point: z.string() });

export const SHOP = {
  success: 'https://shop.example.com/done',
  pending: 'https://shop.example.com/waiting?lang=es',
  failure: 'https://shop.example.com/failed',
};

const ITEMS = [
  { title: 'Taza de cerámica', quantity: 2, unit_price: 1250.5 },
  { title: 'Lámpara', quantity: 1, unit_price: 900 },
];

export const BUYER = 'test_user_123@testuser.com';

/** Makes a preference of two items, 3401 in all; `changed` replaces fields of the body. */
export async function makePreference(seller: Seller, changed: Record<string, unknown> = {}) {
  const body = { items: ITEMS, back_urls: SHOP, external_reference: 'order-7', ...changed };
  const { body: preference } = await seller.asSeller('POST', '/checkout/preferences', { body });
  const { id, init_point: initPoint } = made.parse(preference);
  const { pathname, search } = new URL(initPoint);
  return { id, initPoint, path: pathname + search };
}

/** Pays a preference as a buyer's browser would; gives the page at the end, and where the buyer can go from there. */
export async function payAtCheckout(
  seller: Seller,
  preferenceId: string,
  choice: Record<string, string> = {},
): Promise<{ html: string; payment: Record<string, unknown>; back: URL | null }> {
  const query = new URLSearchParams({ pref_id: preferenceId, buyer: BUYER });
  const payPage = await seller.browse(`/checkout/v1/payment?${query}`);
  const attempt = /name="attempt" value="([^"]+)"/.exec(payPage.html)?.[1] ?? '';
  const form = { attempt, method: 'account_money', result: 'approved', ...choice };
  const sent = await seller.browse(`/checkout/v1/payment?${query}`, form);
  const end = nextPageOf(sent.html);
  const { html } = await seller.browse(end);
  const { searchParams } = new URL(end, 'http://emulator');
  const payment = await seller.asSeller('GET', `/v1/payments/${searchParams.get('payment_id')}`);
  return { html, payment: z.record(z.string(), z.unknown()).parse(payment.body), back: wayBackOf(html) };
}

/** Where a page of the checkout leads back to the shop; null when it has no such link. */
export function wayBackOf(html: string): URL | null {
  const href = /<a [^>]*href="([^"]+)"[^>]*target="_top"/.exec(html)?.[1];
  return href === undefined ? null : new URL(href.replaceAll('&amp;', '&'));
}

/** Where a page goes on to by itself. */
export function nextPageOf(html: string): string {
  return /http-equiv="refresh" content="0;url=([^"]+)"/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? '';
}
