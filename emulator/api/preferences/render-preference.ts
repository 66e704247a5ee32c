import { SITES } from '../../../fixtures/catalog/sites.ts';
import type { SiteId } from '../../../fixtures/catalog/types.ts';
import { utcDate } from '../../core/mp-date.ts';
import type { Preference, PreferenceItem, PreferenceRequest } from '../../core/preference.ts';
import { snakeCaseKeys } from '../payments/snake-case-keys.ts';
import type { PreferenceAnswer } from './preference-answer.ts';
import { renderPreferencePayer } from './render-preference-payer.ts';
import { renderShipments } from './render-shipments.ts';

/** The application that a preference was made with; credentials of the emulator name none. */
export const CLIENT_ID = '0';

/** A preference as the API answers it; `linkOrigin` replaces the hosts of its links. */
export function renderPreference(preference: Preference, linkOrigin: string | null): PreferenceAnswer {
  const { id, site, request, createdAt, updatedAt } = preference;
  return {
    additional_info: request.additional_info ?? '',
    auto_return: request.auto_return ?? '',
    back_urls: renderUrls(request.back_urls),
    binary_mode: request.binary_mode ?? false,
    client_id: CLIENT_ID,
    collector_id: preference.collectorId,
    coupon_code: request.coupon_code ?? null,
    coupon_labels: request.coupon_labels ? [...request.coupon_labels] : null,
    date_created: utcDate(createdAt),
    date_of_expiration: renderMoment(request.date_of_expiration),
    differential_pricing: request.differential_pricing
      ? { id: request.differential_pricing.id ?? null }
      : null,
    expiration_date_from: renderMoment(request.expiration_date_from),
    expiration_date_to: renderMoment(request.expiration_date_to),
    expires: request.expires ?? false,
    external_reference: request.external_reference ?? '',
    id,
    init_point: linkOf(id, linkOrigin ?? SITES[site].website),
    internal_metadata: null,
    items: request.items.map((item) => renderItem(item, site)),
    // Recorded answers have null here right after a preference was made.
    last_updated: updatedAt === createdAt ? null : utcDate(updatedAt),
    marketplace: request.marketplace ?? 'NONE',
    marketplace_fee: request.marketplace_fee ?? 0,
    metadata: snakeCaseKeys(request.metadata ?? {}),
    notification_url: request.notification_url ?? null,
    operation_type: request.operation_type ?? 'regular_payment',
    payer: renderPreferencePayer(request.payer ?? {}),
    payment_methods: renderMethods(request),
    processing_modes: request.processing_modes ? [...request.processing_modes] : null,
    product_id: null,
    purpose: request.purpose || null,
    redirect_urls: renderUrls(request.redirect_urls),
    sandbox_init_point: linkOf(id, linkOrigin ?? SITES[site].website.replace('//www.', '//sandbox.')),
    shipments: renderShipments(request.shipments ?? {}),
    site_id: site,
    sponsor_id: request.sponsor_id ?? null,
    statement_descriptor: request.statement_descriptor ?? null,
    taxes: (request.taxes ?? []).map(({ type, value }) => ({ type: type ?? null, value: value ?? null })),
    // Null in every recorded answer.
    total_amount: null,
    tracks: [...(request.tracks ?? [])],
  };
}

/** A moment of a request as preferences give it back; null for none. */
export function renderMoment(text: string | null | undefined): string | null {
  return text ? utcDate(Date.parse(text)) : null;
}

/** Where a preference is paid. */
export function linkOf(id: string, origin: string): string {
  return `${origin}/checkout/v1/redirect?pref_id=${id}`;
}

function renderUrls(urls: PreferenceRequest['back_urls']): PreferenceAnswer['back_urls'] {
  return { success: urls?.success ?? '', pending: urls?.pending ?? '', failure: urls?.failure ?? '' };
}

function renderItem(item: PreferenceItem, site: SiteId): PreferenceAnswer['items'][number] {
  const { warranty, type, category_descriptor: descriptor, event_date: eventDate } = item;
  return {
    id: item.id ?? '',
    category_id: item.category_id ?? '',
    currency_id: item.currency_id || SITES[site].currency.id,
    description: item.description ?? '',
    picture_url: item.picture_url ?? null,
    title: item.title ?? '',
    quantity: item.quantity,
    unit_price: item.unit_price,
    ...(typeof warranty === 'boolean' && { warranty }),
    ...(type && { type }),
    ...(descriptor ? { category_descriptor: descriptor } : {}),
    ...(eventDate && { event_date: eventDate }),
  };
}

function renderMethods({ payment_methods: asked }: PreferenceRequest): PreferenceAnswer['payment_methods'] {
  return {
    default_card_id: asked?.default_card_id ?? null,
    default_payment_method_id: asked?.default_payment_method_id ?? null,
    excluded_payment_methods: idsOf(asked?.excluded_payment_methods),
    excluded_payment_types: idsOf(asked?.excluded_payment_types),
    installments: asked?.installments ?? null,
    default_installments: asked?.default_installments ?? null,
  };
}

type Named = readonly { id?: string | null | undefined }[] | null | undefined;

// An empty list is answered as one with an empty id.
function idsOf(asked: Named): { id: string }[] {
  return asked && asked.length > 0 ? asked.map(({ id }) => ({ id: id ?? '' })) : [{ id: '' }];
}
