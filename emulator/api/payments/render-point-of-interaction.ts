import type { Payment } from '../../core/payment.ts';
import { paymentLink } from '../../core/payment-link.ts';
import { pixCodeOf } from '../../core/pix-code.ts';
import { nicknameOf } from '../../core/test-user.ts';
import type { PaymentAnswer } from './payment-answer.ts';
import { qrImage } from './qr-image.ts';

type PointOfInteraction = PaymentAnswer['point_of_interaction'];

/**
 * Where a payment was begun, and for Pix with what it is paid.
 * Source: recorded payments of the official Java SDK; the type PIX is that of the Pix guide.
 */
export function renderPointOfInteraction(payment: Payment, linkOrigin: string | null): PointOfInteraction {
  const isPix = payment.means.kind === 'pix';
  return {
    type: isPix ? 'PIX' : 'UNSPECIFIED',
    business_info: {
      unit: 'online_payments',
      sub_unit: payment.means.kind === 'card' ? 'sdk' : 'default',
    },
    ...(isPix && { location: { state_id: null, source: null } }),
    application_data: { name: null, version: null },
    transaction_data: isPix ? pixData(payment, linkOrigin) : {},
  };
}

function pixData(payment: Payment, linkOrigin: string | null): PointOfInteraction['transaction_data'] {
  const code = pixCodeOf(payment);
  return {
    qr_code: code,
    bank_transfer_id: null,
    transaction_id: null,
    financial_institution: null,
    bank_info: {
      payer: { account_id: null, id: null, long_name: null, external_account_id: null },
      collector: {
        account_id: null,
        long_name: null,
        account_holder_name: nicknameOf(payment.collectorId),
        transfer_account_id: null,
      },
      is_same_bank_account_owner: null,
      origin_bank_id: null,
      origin_wallet_id: null,
    },
    qr_code_base64: qrImage(code),
    ticket_url: paymentLink(payment, linkOrigin),
  };
}
