import type { Payment } from '../../core/payment.ts';
import { paymentMethodOf } from '../../core/payment-method.ts';
import type { Preference } from '../../core/preference.ts';

// A payment that is still open counts as pending, whichever status that is.
const PLACES: Partial<Record<Payment['status'], 'success' | 'pending'>> = {
  approved: 'success',
  authorized: 'success',
  pending: 'pending',
  in_process: 'pending',
};

/**
 * Where a buyer goes back to the shop, with what the checkout says there of a payment, or of none: then each value is the word null.
 * Null where the shop gave no such address.
 * Source: devsite-docs checkout-pro for the names; that a buyer who did not pay comes back to `failure` is inferred.
 */
export function returnUrl(preference: Preference, payment: Payment | null): string | null {
  const { request, id, site } = preference;
  const place = (payment && PLACES[payment.status]) ?? 'failure';
  const base = request.back_urls?.[place];
  if (!base) return null;
  const url = new URL(base);
  const paymentType = payment && paymentMethodOf(site, payment.methodId)?.paymentTypeId;
  const told = {
    collection_id: payment?.id,
    collection_status: payment?.status,
    payment_id: payment?.id,
    status: payment?.status,
    external_reference: request.external_reference,
    payment_type: paymentType,
    merchant_order_id: payment?.merchantOrderId,
    preference_id: id,
    site_id: site,
    processing_mode: 'aggregator',
    merchant_account_id: null,
  };
  for (const [name, value] of Object.entries(told)) url.searchParams.set(name, String(value || null));
  return url.href;
}
