import { $ZodError } from 'zod/v4/core';
import type { Endpoints } from '../endpoints.ts';
import type { ApiClient } from '../sdk/api-client.ts';
import type { BrickRefusal } from '../sdk/brick-error.ts';
import type { CheckedStatus } from './check-status.ts';
import { fetchPlace, type Place } from './fetch-place.ts';
import { type StatusPayment, statusPaymentSchema } from './status-payment.ts';

interface Context {
  api: ApiClient;
  endpoints: Endpoints;
}

/** A payment that the API told of. */
export interface FoundPayment {
  payment: StatusPayment;
}

/** A Status Screen on its way: what it needs is asked for while its component still loads. None of it rejects. */
export interface StatusStart extends CheckedStatus {
  payment: Promise<FoundPayment | BrickRefusal>;
  /** Where a voucher is paid, of the places that the buyer could choose from. */
  place: Promise<Place>;
}

/** Asks at once for all that a Status Screen shows. */
export function startStatus({ settings }: CheckedStatus, context: Context): StatusStart {
  const payment = fetchStatusPayment(context, settings.initialization.paymentId).then(
    (found) => ({ payment: found }),
    refusalOf,
  );
  return { settings, payment, place: payment.then((answer) => fetchPlace(context.api, answer)) };
}

/**
 * The payment as it stands now.
 * @throws ApiError when the seller of the public key has no such payment, or a zod error for an answer of another shape.
 */
export async function fetchStatusPayment(
  { api, endpoints }: Context,
  id: string | number,
): Promise<StatusPayment> {
  const path = `/bricks/status_screen_brick/payments/${encodeURIComponent(id)}`;
  const payment = await api.get(path, {}, statusPaymentSchema);
  const way = payment.way_to_pay;
  return way ? { ...payment, way_to_pay: { ...way, link: linkAt(endpoints.website, way.link) } } : payment;
}

// Its pages are at the emulator where MercadoPago.js was loaded from it.
function linkAt(website: string | null, link: string): string {
  const { pathname, search } = new URL(link);
  return website ? website + pathname + search : link;
}

function refusalOf(error: unknown): BrickRefusal {
  if (isAbout(error, 'site_id')) return { code: 'missing_site_property' };
  if (isAbout(error, 'transaction_amount')) return { code: 'amount_is_not_number' };
  const detail = error instanceof Error ? error.message : undefined;
  return { code: 'get_payment_data_failed', ...(detail && { detail }) };
}

function isAbout(error: unknown, property: string): boolean {
  return error instanceof $ZodError && error.issues.some(({ path: [first] }) => first === property);
}
