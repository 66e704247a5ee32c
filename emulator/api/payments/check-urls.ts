import { refusal } from '../../core/refusal.ts';
import { isLoopbackHttp, isPublicHttps, NOTIFICATION_URL_LIMIT } from '../../core/web-address.ts';
import type { PaymentRequest } from './payment-request.ts';

/**
 * `notification_url` must be public https; `callback_url` may also be loopback http, unless URLs are strict.
 * @throws ApiError 400 cause 4020 or 4021. Source: reference of the Payments API and plugin reports.
 */
export function checkUrls(request: PaymentRequest, strict: boolean): void {
  const { notification_url: notification, callback_url: callback } = request;
  if (notification && notification.length > NOTIFICATION_URL_LIMIT) throw refusal(4021);
  if (notification !== undefined && notification !== null && !isPublicHttps(notification))
    throw refusal(4020);
  if (callback && !isPublicHttps(callback) && (strict || !isLoopbackHttp(callback))) throw refusal(1);
}
