import { hash } from 'node:crypto';
import { SITES } from '../../fixtures/catalog/sites.ts';
import type { Payment } from './payment.ts';
import { uuidFrom } from './uuid-from.ts';
import { voucherOf } from './voucher.ts';

/**
 * The page where a buyer pays, or sees how: voucher, Pix or bank; null for a payment that has none.
 * `origin` replaces the website of the country. A payment of test credentials has its page under `/sandbox`.
 * The page is found by the seller: `caller_id` is the seller's in a recorded Pix, the payer's in a recorded boleto.
 * Source: recorded payments of the official Java SDK; the path of PagoEfectivo from the sample backend of sdk-js.
 */
export function paymentLink(payment: Payment, origin: string | null): string | null {
  const page = pageOf(payment);
  if (!page) return null;
  const base = `${origin ?? SITES[payment.site].website}${payment.liveMode ? '' : '/sandbox'}`;
  const query = new URLSearchParams({
    caller_id: String(payment.collectorId),
    ...voucherQuery(payment),
    hash: linkHash(payment),
  });
  return `${base}/payments/${payment.id}/${page}?${query}`;
}

/** What only the link to a payment's page knows. */
export function linkHash({ id, collectorId }: Payment): string {
  return uuidFrom(hash('sha256', `page of payment ${id} of ${collectorId}`));
}

function pageOf({ means, methodId }: Payment): string | null {
  switch (means.kind) {
    case 'voucher':
      return methodId === 'pagoefectivo_atm' ? 'atm/helper' : 'ticket';
    case 'pix':
      return 'ticket';
    case 'bank':
      return 'bank_transfer';
    default:
      return null;
  }
}

function voucherQuery(payment: Payment): Record<string, string> {
  const voucher = voucherOf(payment);
  if (!voucher) return {};
  return {
    payment_method_id: payment.methodId,
    payment_id: String(payment.id),
    payment_method_reference_id: voucher.reference,
  };
}
