import type { Preference as PreferenceClient } from 'mercadopago';
import type { Order } from './order.ts';
import type { Preference } from './preference-store.ts';
import { returnUrl } from './return-url.ts';
import { SITES } from './sites.ts';
import { STATEMENT_DESCRIPTOR } from './statement-descriptor.ts';

type PreferenceRequest = Parameters<PreferenceClient['create']>[0]['body'];

/** How long a buyer may pay on Mercado Pago's pages. Without it a preference lives for months. */
export const PREFERENCE_LIFE_MS = 24 * 60 * 60 * 1000;

/** The body of `POST /checkout/preferences`. Its items are the order's: the wallet charges what they add up to. */
export function preferenceRequest(
  order: Order,
  { purpose, createdAt }: Preference,
  origin: string,
): PreferenceRequest {
  const back = returnUrl(origin, order);
  const { first_name: name, last_name: surname, email, phone } = order.payer;
  return {
    items: order.items.map((item) => ({ ...item, currency_id: SITES[order.site].currency.id })),
    purpose,
    external_reference: order.id,
    statement_descriptor: STATEMENT_DESCRIPTOR,
    back_urls: { success: back, pending: back, failure: back },
    // Only to https does Mercado Pago send a buyer back by itself.
    ...(origin.startsWith('https://') && { auto_return: 'approved' }),
    expires: true,
    expiration_date_from: new Date(createdAt).toISOString().replace('Z', '+00:00'),
    expiration_date_to: new Date(createdAt + PREFERENCE_LIFE_MS).toISOString().replace('Z', '+00:00'),
    payer: {
      ...(name && { name }),
      ...(surname && { surname }),
      ...(email && { email }),
      ...(phone && { phone }),
    },
  };
}
