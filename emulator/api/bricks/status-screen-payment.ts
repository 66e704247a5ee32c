import { SITES } from '../../../fixtures/catalog/sites.ts';
import { mpDate } from '../../core/mp-date.ts';
import type { Payment } from '../../core/payment.ts';
import { paymentLink } from '../../core/payment-link.ts';
import { paymentMethodOf } from '../../core/payment-method.ts';
import { pixCodeOf } from '../../core/pix-code.ts';
import { voucherOf } from '../../core/voucher.ts';
import { barcodeSvg } from '../payments/barcode.ts';
import { qrImage } from '../payments/qr-image.ts';
import { siteFacts } from './site-facts.ts';

/** What a page may learn of a payment with a public key: nothing of the payer. Only the call was ever seen; its answer is ours. */
export async function statusScreenPayment(payment: Payment): Promise<Record<string, unknown>> {
  const { site, methodId, echo, means } = payment;
  const method = paymentMethodOf(site, methodId);
  return {
    ...siteFacts(site),
    time_zone: SITES[site].timeZone,
    id: payment.id,
    status: payment.status,
    status_detail: payment.statusDetail,
    payment_method_id: methodId,
    payment_method_name: method?.name ?? null,
    payment_type_id: method?.paymentTypeId,
    transaction_amount: payment.amount,
    installments: payment.installments,
    date_created: mpDate(payment.createdAt),
    date_of_expiration: payment.dateOfExpiration === null ? null : mpDate(payment.dateOfExpiration),
    description: echo.description,
    external_reference: echo.externalReference,
    statement_descriptor: echo.statementDescriptor,
    card: means.kind === 'card' ? { last_four_digits: means.card.lastFourDigits } : {},
    way_to_pay: await wayToPay(payment),
  };
}

/** By what a waiting payment can still be paid; null for one that is not paid elsewhere. Pictures are as an image takes them. */
async function wayToPay(payment: Payment): Promise<Record<string, unknown> | null> {
  if (payment.status !== 'pending') return null;
  const link = paymentLink(payment, null);
  switch (payment.means.kind) {
    case 'pix': {
      const code = pixCodeOf(payment);
      return { kind: 'pix', link, qr_code: code, qr_code_base64: qrImage(code) };
    }
    case 'voucher':
      return { kind: 'voucher', link, ...(await voucherPart(payment)) };
    case 'bank':
      return { kind: 'bank', link };
    default:
      return null;
  }
}

async function voucherPart(payment: Payment): Promise<Record<string, unknown>> {
  const voucher = voucherOf(payment);
  const { payment_point: point, payment_mode: mode } = payment.echo.metadata;
  return {
    reference: voucher?.reference ?? null,
    verification_code: voucher?.verificationCode ?? null,
    agreement: voucher?.agreement ?? null,
    digitable_line: voucher?.digitableLine ?? null,
    barcode_image: voucher?.barcode ? svgImage(await barcodeSvg(voucher.barcode)) : null,
    payment_point: typeof point === 'string' ? point : null,
    payment_mode: typeof mode === 'string' ? mode : null,
  };
}

function svgImage(svg: string): string {
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
}
