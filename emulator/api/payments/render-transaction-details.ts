import { type Fee, netReceivedAmount } from '../../core/fees.ts';
import type { Payment } from '../../core/payment.ts';
import { paymentLink } from '../../core/payment-link.ts';
import { voucherOf } from '../../core/voucher.ts';
import type { PaymentAnswer } from './payment-answer.ts';

type Details = PaymentAnswer['transaction_details'];

/** The money of a payment, and by which numbers and on which page it is paid. */
export function renderTransactionDetails(
  payment: Payment,
  { fees, linkOrigin }: { fees: readonly Fee[]; linkOrigin: string | null },
): Details {
  return {
    payment_method_reference_id: null,
    acquirer_reference: null,
    verification_code: null,
    net_received_amount: netReceivedAmount(payment, fees),
    total_paid_amount: payment.totalPaidAmount,
    overpaid_amount: 0,
    external_resource_url: null,
    installment_amount: payment.installmentAmount,
    financial_institution: null,
    payable_deferral_period: null,
    ...ofMeans(payment, linkOrigin),
  };
}

function ofMeans(payment: Payment, linkOrigin: string | null): Partial<Details> {
  switch (payment.means.kind) {
    case 'voucher':
      return { ...voucherDetails(payment), external_resource_url: paymentLink(payment, linkOrigin) };
    // The page of a Pix is told in point_of_interaction.
    case 'pix':
      return { bank_transfer_id: null, transaction_id: null };
    case 'bank':
      return {
        external_resource_url: paymentLink(payment, linkOrigin),
        financial_institution: payment.means.financialInstitution,
        // How the numbers at the bank look is inferred from a recorded payment.
        bank_transfer_id: 100_000 + (payment.id % 900_000),
        transaction_id: String(payment.id % 1_000_000_000),
      };
    default:
      return {};
  }
}

function voucherDetails(payment: Payment): Partial<Details> {
  const voucher = voucherOf(payment);
  if (!voucher) return {};
  const { barcode, digitableLine } = voucher;
  return {
    payment_method_reference_id: voucher.reference,
    verification_code: voucher.verificationCode,
    financial_institution: voucher.financialInstitution,
    ...(barcode && { barcode: { content: barcode.content } }),
    ...(digitableLine && { digitable_line: digitableLine }),
  };
}
