import { SITES } from '../../../fixtures/catalog/sites.ts';
import { feesOf } from '../../core/fees.ts';
import { mpDate } from '../../core/mp-date.ts';
import { moneyReleaseAt, type Payment, refundedAmount } from '../../core/payment.ts';
import { paymentMethodOf } from '../../core/payment-method.ts';
import { isChallenged } from '../../core/three-ds.ts';
import { voucherOf } from '../../core/voucher.ts';
import { renderRefund } from '../refunds/render-refund.ts';
import type { PaymentAnswer } from './payment-answer.ts';
import { renderAdditionalInfo } from './render-additional-info.ts';
import { renderCharges } from './render-charges.ts';
import type { RenderContext } from './render-context.ts';
import { renderPointOfInteraction } from './render-point-of-interaction.ts';
import { renderTransactionDetails } from './render-transaction-details.ts';

/** A payment as `/v1/payments` answers it. */
export function renderPayment(payment: Payment, { now, linkOrigin }: RenderContext): PaymentAnswer {
  const { echo, methodId, collectorId, means } = payment;
  const paymentTypeId = paymentMethodOf(payment.site, methodId)?.paymentTypeId ?? '';
  const barcode = voucherOf(payment)?.barcode;
  const fees = feesOf(payment);
  const releaseAt = moneyReleaseAt(payment);
  return {
    id: payment.id,
    date_created: mpDate(payment.createdAt),
    date_approved: nullableDate(payment.approvedAt),
    date_last_updated: mpDate(payment.updatedAt),
    date_of_expiration: nullableDate(payment.dateOfExpiration),
    money_release_date: nullableDate(releaseAt),
    money_release_status: releaseAt === null ? null : releaseAt <= now ? 'released' : 'pending',
    money_release_schema: null,
    operation_type: 'regular_payment',
    issuer_id: means.kind === 'card' ? means.issuer.id : null,
    payment_method_id: methodId,
    payment_type_id: paymentTypeId,
    payment_method: { id: methodId, type: paymentTypeId, ...renderMethodParts(means) },
    status: payment.status,
    status_detail: payment.statusDetail,
    currency_id: SITES[payment.site].currency.id,
    description: echo.description,
    live_mode: payment.liveMode,
    sponsor_id: echo.sponsorId,
    authorization_code: payment.authorizationCode,
    call_for_authorize_id: null,
    integrator_id: null,
    platform_id: null,
    corporation_id: null,
    pos_id: null,
    store_id: null,
    brand_id: null,
    build_version: '3.112.0',
    counter_currency: null,
    financing_group: null,
    deduction_schema: null,
    differential_pricing_id: echo.differentialPricingId,
    marketplace_owner: null,
    tags: null,
    taxes_amount: 0,
    taxes: [...echo.taxes],
    shipping_amount: 0,
    coupon_amount: payment.couponAmount,
    collector_id: collectorId,
    payer: renderPayer(payment),
    metadata: echo.metadata,
    additional_info: renderAdditionalInfo(echo.additionalInfo),
    order: payment.merchantOrderId === null ? {} : { id: payment.merchantOrderId, type: 'mercadopago' },
    external_reference: echo.externalReference,
    transaction_amount: payment.amount,
    transaction_amount_refunded: refundedAmount(payment),
    net_amount: null,
    transaction_details: renderTransactionDetails(payment, { fees, linkOrigin }),
    ...(barcode && { barcode: { content: barcode.content } }),
    fee_details: fees.map(({ type, amount, payer }) => ({ type, amount, fee_payer: payer })),
    charges_details: renderCharges(payment, fees),
    acquirer_reconciliation: [],
    captured: payment.captured,
    binary_mode: payment.binaryMode,
    statement_descriptor: echo.statementDescriptor,
    installments: payment.installments,
    processing_mode: echo.processingMode,
    payment_method_option_id: echo.paymentMethodOptionId,
    merchant_account_id: echo.merchantAccountId,
    merchant_number: null,
    card: renderCard(payment),
    notification_url: echo.notificationUrl,
    callback_url: echo.callbackUrl,
    refunds: payment.refunds.map((refund) => renderRefund({ paymentId: payment.id, collectorId, refund })),
    point_of_interaction: renderPointOfInteraction(payment, linkOrigin),
    ...threeDsInfo(payment),
  };
}

// The real answer has it then only.
function threeDsInfo(payment: Payment): Pick<PaymentAnswer, 'three_ds_info'> {
  const { threeDs } = payment;
  if (!threeDs || !isChallenged(payment)) return {};
  return { three_ds_info: { external_resource_url: threeDs.url, creq: threeDs.creq } };
}

function nullableDate(ms: number | null): string | null {
  return ms === null ? null : mpDate(ms);
}

function renderMethodParts(means: Payment['means']): Partial<PaymentAnswer['payment_method']> {
  if (means.kind === 'card') return { issuer_id: means.issuer.id };
  return means.kind === 'voucher' && means.rules ? { data: means.rules } : {};
}

function renderPayer({ payer }: Payment): PaymentAnswer['payer'] {
  return {
    id: payer.id,
    type: payer.type,
    email: payer.email,
    first_name: payer.firstName,
    last_name: payer.lastName,
    identification: payer.identification ?? { type: null, number: null },
    phone: {
      area_code: payer.phone.areaCode,
      number: payer.phone.number,
      extension: payer.phone.extension,
    },
    operator_id: null,
    entity_type: payer.entityType,
  };
}

function renderCard({ means, createdAt }: Payment): PaymentAnswer['card'] {
  if (means.kind !== 'card') return {};
  const { card } = means;
  const created = mpDate(createdAt);
  return {
    id: card.cardId,
    first_six_digits: card.firstSixDigits,
    last_four_digits: card.lastFourDigits,
    bin: card.bin,
    expiration_month: card.expirationMonth,
    expiration_year: card.expirationYear,
    date_created: created,
    date_last_updated: created,
    cardholder: {
      name: card.cardholder.name,
      identification: card.cardholder.identification ?? { type: null, number: null },
    },
  };
}
