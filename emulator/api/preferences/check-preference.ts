import { PAYMENT_METHODS } from '../../../fixtures/catalog/payment-methods.ts';
import { SITES } from '../../../fixtures/catalog/sites.ts';
import type { SiteId } from '../../../fixtures/catalog/types.ts';
import { hasValidDecimals } from '../../core/money.ts';
import { itemsTotal, type PreferenceRequest } from '../../core/preference.ts';
import { isLoopbackHttp, isPublicHttps, NOTIFICATION_URL_LIMIT } from '../../core/web-address.ts';
import { wireMoment } from '../../core/wire-moment.ts';
import { preferenceError } from './preference-error.ts';

interface Where {
  site: SiteId;
  /** Refuse loopback http in URLs too. */
  strictUrls: boolean;
}

/**
 * The rules that a preference must pass beyond its types: money, URLs, purpose and dates.
 * @throws ApiError 400 with the key of the first part in error and a cause of null. Source: reference of Checkout Pro.
 */
export function checkPreference(request: PreferenceRequest, { site, strictUrls }: Where): void {
  checkItems(request, site);
  const fee = request.marketplace_fee ?? 0;
  if (fee > itemsTotal(site, request.items)) {
    throw preferenceError(['marketplace_fee'], 'marketplace_fee must not be greater than total amount');
  }
  checkUrls(request, strictUrls);
  if (request.purpose === 'onboarding_credits' && !hasCredits(site)) {
    throw preferenceError(['purpose']);
  }
  checkDates(request);
}

// The checkout of a site takes its own currency; that another one is refused, not converted, is inferred.
function checkItems({ items }: PreferenceRequest, site: SiteId): void {
  const { id, decimals } = SITES[site].currency;
  for (const item of items) {
    if (item.currency_id && item.currency_id !== id) throw preferenceError(['items', 'currency_id']);
    if (!hasValidDecimals(item.unit_price, decimals)) throw preferenceError(['items', 'unit_price']);
  }
  if (!Number.isSafeInteger(Math.ceil(itemsTotal(site, items))))
    throw preferenceError(['items', 'unit_price']);
}

function checkUrls(request: PreferenceRequest, strict: boolean): void {
  const { back_urls: back, auto_return: autoReturn, notification_url: notification } = request;
  const isReachable = (url: string) => isPublicHttps(url) || (!strict && isLoopbackHttp(url));
  // Told before the form of the URLs, as the real API does for a loopback one.
  if (autoReturn && !(back?.success && isReachable(back.success))) {
    throw preferenceError(['auto_return'], 'auto_return invalid. back_url.success must be defined');
  }
  for (const url of [back?.success, back?.pending, back?.failure]) {
    if (url && !isReachable(url)) throw preferenceError(['back_urls']);
  }
  if (notification && (notification.length > NOTIFICATION_URL_LIMIT || !isPublicHttps(notification))) {
    throw preferenceError(['notification_url']);
  }
}

function hasCredits(site: SiteId): boolean {
  return PAYMENT_METHODS[site].some(({ id }) => id === 'consumer_credits');
}

// A moment that is past is taken: it is how a seller ends a preference.
function checkDates(request: PreferenceRequest): void {
  for (const field of ['expiration_date_from', 'expiration_date_to', 'date_of_expiration'] as const) {
    const text = request[field];
    if (text && wireMoment(text) === null) throw preferenceError([field]);
  }
  const { expiration_date_from: from, expiration_date_to: to } = request;
  if (from && to && Date.parse(to) <= Date.parse(from)) throw preferenceError(['expiration_date_to']);
}
