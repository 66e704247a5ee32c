import { SITES } from '../../fixtures/catalog/sites.ts';
import { roundTo } from './money.ts';
import { mpDate } from './mp-date.ts';
import { feeOf, type Payment } from './payment.ts';

const MINUTE_MS = 60_000;

const MONEY_MOVED = new Set(['approved', 'in_mediation', 'charged_back', 'refunded']);

/**
 * A payment as `/v1/payments` answers it: absent values are null, not left out.
 * Source: response fixtures of the official Java and PHP SDKs.
 */
export function renderPayment(payment: Payment): Record<string, unknown> {
  const { method, token, echo } = payment;
  const { decimals, id: currencyId } = SITES[payment.site].currency;
  const paid = MONEY_MOVED.has(payment.status);
  const fee = paid ? feeOf(payment.amount, decimals) : 0;
  const releaseAt =
    payment.approvedAt === null ? null : payment.approvedAt + method.accreditationTimeMinutes * MINUTE_MS;
  return {
    id: payment.id,
    date_created: mpDate(payment.createdAt),
    date_approved: nullableDate(payment.approvedAt),
    date_last_updated: mpDate(payment.updatedAt),
    date_of_expiration: null,
    money_release_date: nullableDate(releaseAt),
    money_release_status: releaseAt === null ? null : 'pending',
    money_release_schema: null,
    operation_type: 'regular_payment',
    issuer_id: payment.issuer.id,
    payment_method_id: method.id,
    payment_type_id: method.paymentTypeId,
    payment_method: { id: method.id, type: method.paymentTypeId, issuer_id: payment.issuer.id },
    status: payment.status,
    status_detail: payment.statusDetail,
    currency_id: currencyId,
    description: echo.description,
    live_mode: false,
    sponsor_id: null,
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
    differential_pricing_id: null,
    marketplace_owner: null,
    tags: null,
    taxes_amount: 0,
    taxes: [],
    shipping_amount: 0,
    coupon_amount: 0,
    collector_id: payment.collectorId,
    payer: renderPayer(payment),
    metadata: echo.metadata,
    additional_info: renderAdditionalInfo(echo.additionalInfo),
    order: {},
    external_reference: echo.externalReference,
    transaction_amount: payment.amount,
    transaction_amount_refunded: 0,
    net_amount: null,
    transaction_details: {
      payment_method_reference_id: null,
      acquirer_reference: null,
      verification_code: null,
      net_received_amount: paid ? roundTo(payment.amount - fee, decimals) : 0,
      total_paid_amount: payment.totalPaidAmount,
      overpaid_amount: 0,
      external_resource_url: null,
      installment_amount: payment.installmentAmount,
      financial_institution: null,
      payable_deferral_period: null,
    },
    fee_details: paid ? feeDetails(payment, fee, decimals) : [],
    charges_details: [],
    acquirer_reconciliation: [],
    captured: payment.captured,
    binary_mode: payment.binaryMode,
    statement_descriptor: echo.statementDescriptor,
    installments: payment.installments,
    processing_mode: 'aggregator',
    payment_method_option_id: null,
    merchant_account_id: null,
    merchant_number: null,
    card: {
      id: null,
      first_six_digits: token.firstSixDigits,
      last_four_digits: token.lastFourDigits,
      bin: token.bin,
      expiration_month: token.expirationMonth,
      expiration_year: token.expirationYear,
      date_created: mpDate(payment.createdAt),
      date_last_updated: mpDate(payment.createdAt),
      cardholder: {
        name: token.cardholder.name,
        identification: token.cardholder.identification ?? { type: null, number: null },
      },
    },
    notification_url: echo.notificationUrl,
    callback_url: echo.callbackUrl,
    refunds: [],
    point_of_interaction: {
      type: 'UNSPECIFIED',
      business_info: { unit: 'online_payments', sub_unit: 'sdk' },
    },
  };
}

function nullableDate(ms: number | null): string | null {
  return ms === null ? null : mpDate(ms);
}

function renderPayer({ payer }: Payment): Record<string, unknown> {
  return {
    id: payer.id,
    type: payer.type,
    email: payer.email,
    first_name: payer.firstName,
    last_name: payer.lastName,
    identification: payer.identification ?? { type: null, number: null },
    phone: payer.phone ?? { area_code: null, number: null, extension: null },
    operator_id: null,
    entity_type: payer.entityType,
  };
}

// The real API answers quantity and unit_price of an item as strings, even when numbers were sent.
function renderAdditionalInfo(info: Record<string, unknown>): Record<string, unknown> {
  const added = { available_balance: null, nsu_processadora: null, authentication_code: null };
  if (!Array.isArray(info.items)) return { ...info, ...added };
  return { ...info, items: info.items.map(renderItem), ...added };
}

function renderItem(item: unknown): unknown {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return item;
  const { quantity, unit_price: price } = Object.fromEntries(Object.entries(item));
  return {
    ...item,
    ...(typeof quantity === 'number' ? { quantity: String(quantity) } : {}),
    ...(typeof price === 'number' ? { unit_price: decimalText(price) } : {}),
  };
}

function decimalText(value: number): string {
  return Number.isInteger(value) ? value.toFixed(1) : String(value);
}

function feeDetails(payment: Payment, fee: number, decimals: number): Record<string, unknown>[] {
  const interest = roundTo(payment.totalPaidAmount - payment.amount, decimals);
  return [
    { type: 'mercadopago_fee', amount: fee, fee_payer: 'collector' },
    ...(interest > 0 ? [{ type: 'financing_fee', amount: interest, fee_payer: 'payer' }] : []),
  ];
}
