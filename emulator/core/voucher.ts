import { VOUCHERS } from '../../fixtures/catalog/vouchers.ts';
import { boletoBarcode, digitableLine } from './boleto.ts';
import { modulus10 } from './check-digits.ts';
import { roundTo } from './money.ts';
import type { Payment } from './payment.ts';

/** The numbers by which a payment is made over a counter or at a cash machine. */
export interface Voucher {
  /** `payment_method_reference_id`. */
  reference: string;
  verificationCode: string;
  /** The number of Mercado Pago there; null where a barcode holds it. */
  agreement: string | null;
  barcode: { symbology: 'interleaved2of5' | 'code128'; content: string } | null;
  /** Of a boleto only. */
  digitableLine: string | null;
  financialInstitution: string | null;
}

/**
 * The voucher of a payment; null for one that has none. Its numbers follow from the payment, so they are kept nowhere.
 * A recorded boleto's verification code is its reference; that it is so elsewhere, and how other barcodes are made up, is inferred.
 */
export function voucherOf(payment: Payment): Voucher | null {
  if (payment.means.kind !== 'voucher') return null;
  const facts = VOUCHERS[payment.methodId];
  const reference = `6${String(payment.id).padStart(9, '0').slice(-9)}`;
  const barcode = facts?.barcode ? barcodeOf(payment, facts.barcode, reference) : null;
  return {
    reference,
    verificationCode: reference,
    agreement: facts?.agreement ?? null,
    barcode,
    digitableLine: barcode?.symbology === 'interleaved2of5' ? digitableLine(barcode.content) : null,
    financialInstitution: facts?.financialInstitution ?? null,
  };
}

function barcodeOf(
  { totalPaidAmount: amount, expiresAt }: Payment,
  kind: 'boleto' | 'code128',
  reference: string,
): Voucher['barcode'] {
  if (kind === 'boleto') {
    const content = boletoBarcode({ reference, amount, dueAt: expiresAt });
    return { symbology: 'interleaved2of5', content };
  }
  const cents = String(roundTo(amount * 100, 0)).padStart(10, '0');
  const due = new Date(expiresAt).toISOString().slice(2, 10).replaceAll('-', '');
  const digits = `3335${reference}${cents}${due}`;
  return { symbology: 'code128', content: digits + modulus10(digits) };
}
