import { badRequest } from '../core/api-error.ts';
import type { PaymentRequest } from './payment-request.ts';

const NOTIFICATION_URL_LIMIT = 248;

/**
 * `notification_url` must be public https; `callback_url` may also be loopback http, unless URLs are strict.
 * @throws ApiError 400 cause 4020 or 4021. Source: reference of the Payments API and plugin reports.
 */
export function checkUrls(request: PaymentRequest, strict: boolean): void {
  const { notification_url: notification, callback_url: callback } = request;
  if (notification && notification.length > NOTIFICATION_URL_LIMIT) {
    throw badRequest(4021, 'notification_url attribute must be shorter than 500 characters');
  }
  if (notification !== undefined && notification !== null && !isPublicHttps(notification)) {
    throw badRequest(4020, 'notification_url attribute must be url valid');
  }
  if (callback && !isPublicHttps(callback) && (strict || !isLoopbackHttp(callback))) {
    throw badRequest(1, 'Params Error');
  }
}

function isPublicHttps(text: string): boolean {
  const url = parseUrl(text);
  return url?.protocol === 'https:' && url.hostname.includes('.') && !isLoopback(url.hostname);
}

function isLoopbackHttp(text: string): boolean {
  const url = parseUrl(text);
  return url?.protocol === 'http:' && isLoopback(url.hostname);
}

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname.startsWith('127.') || hostname === '[::1]';
}

function parseUrl(text: string): URL | null {
  return URL.canParse(text) ? new URL(text) : null;
}
