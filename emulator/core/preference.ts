import { SITES } from '../../fixtures/catalog/sites.ts';
import type { SiteId } from '../../fixtures/catalog/types.ts';
import { roundTo } from './money.ts';

/** Fields that a request may leave out or send as null. */
type Asked<Fields> = { [Name in keyof Fields]?: Fields[Name] | null | undefined };

/** Something that is sold, by its wire names. */
export type OrderedItem = Asked<{
  id: string;
  title: string;
  description: string;
  picture_url: string;
  category_id: string;
  currency_id: string;
}> & { quantity: number; unit_price: number };

export type PreferenceItem = OrderedItem &
  Asked<{ warranty: boolean; type: string; category_descriptor: unknown; event_date: string }>;

export type ReturnUrls = Asked<{ success: string; pending: string; failure: string }>;

export type PreferencePayer = Asked<{
  name: string;
  surname: string;
  email: string;
  phone: Asked<{ area_code: string; number: string }>;
  identification: Asked<{ type: string; number: string }>;
  address: Asked<{ zip_code: string; street_name: string; street_number: string }>;
  date_created: string;
  authentication_type: string;
  is_prime_user: boolean;
  is_first_purchase_online: boolean;
  registration_date: string;
  last_purchase: string;
}>;

export type PreferenceMethods = Asked<{
  default_card_id: string;
  default_payment_method_id: string;
  excluded_payment_methods: readonly Asked<{ id: string }>[];
  excluded_payment_types: readonly Asked<{ id: string }>[];
  installments: number;
  default_installments: number;
}>;

export type PreferenceShipments = Asked<{
  mode: string;
  local_pickup: boolean;
  dimensions: string;
  default_shipping_method: number;
  free_methods: readonly Asked<{ id: number }>[];
  cost: number;
  free_shipping: boolean;
  express_shipment: boolean;
  receiver_address: Asked<{
    zip_code: string;
    street_name: string;
    street_number: string;
    floor: string;
    apartment: string;
    city_name: string;
    state_name: string;
    country_name: string;
  }>;
}>;

/** What a preference asks for, by its wire names. */
export type PreferenceRequest = { items: readonly PreferenceItem[] } & Asked<{
  additional_info: string;
  auto_return: string;
  back_urls: ReturnUrls;
  binary_mode: boolean;
  coupon_code: string;
  coupon_labels: readonly string[];
  date_of_expiration: string;
  differential_pricing: Asked<{ id: number }>;
  expiration_date_from: string;
  expiration_date_to: string;
  expires: boolean;
  external_reference: string;
  marketplace: string;
  marketplace_fee: number;
  metadata: Record<string, unknown>;
  notification_url: string;
  operation_type: string;
  payer: PreferencePayer;
  payment_methods: PreferenceMethods;
  processing_modes: readonly string[];
  purpose: string;
  redirect_urls: ReturnUrls;
  shipments: PreferenceShipments;
  sponsor_id: number;
  statement_descriptor: string;
  taxes: readonly Asked<{ type: string; value: number }>[];
  tracks: readonly unknown[];
}>;

/** A checkout preference. Never changed: an update makes a new one. */
export interface Preference {
  id: string;
  site: SiteId;
  collectorId: number;
  liveMode: boolean;
  request: PreferenceRequest;
  createdAt: number;
  updatedAt: number;
}

/** What some items cost together, in the site's currency. */
export function itemsTotal(
  site: SiteId,
  items: readonly Pick<OrderedItem, 'quantity' | 'unit_price'>[],
): number {
  const sum = items.reduce((total, { quantity, unit_price }) => total + quantity * unit_price, 0);
  return roundTo(sum, SITES[site].currency.decimals);
}

/**
 * What the buyer of a preference pays: its items and, where the seller names a price for it, their shipping.
 * That the payment has both in one amount is inferred.
 */
export function totalOf({ site, request }: Preference): number {
  const shipping = request.shipments?.cost ?? 0;
  return roundTo(itemsTotal(site, request.items) + shipping, SITES[site].currency.decimals);
}

/** Whether nobody can pay any more with a preference; it stays readable. */
export function isOver({ request }: Preference, now: number): boolean {
  const { expires, expiration_date_to: end } = request;
  return expires === true && typeof end === 'string' && Date.parse(end) <= now;
}
