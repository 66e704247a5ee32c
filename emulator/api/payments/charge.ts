import { makePayment, type PaymentDraft } from '../../core/make-payment.ts';
import type { Payment } from '../../core/payment.ts';
import { cardDraft } from './card-draft.ts';
import type { Chargeable } from './check-payment.ts';
import { otherDraft } from './other-draft.ts';
import { payerOf } from './payer-of.ts';
import type { PaymentContext } from './payment-context.ts';
import type { PaymentRequest } from './payment-request.ts';
import { snakeCaseKeys } from './snake-case-keys.ts';

/** Makes and keeps the payment of a request that was checked; a card's token is used up by it. */
export function charge(request: PaymentRequest, checked: Chargeable, context: PaymentContext): Payment {
  const { universe, credential, services } = context;
  const decided =
    checked.kind === 'card' ? cardDraft(request, checked, context) : otherDraft(request, checked, universe);
  const draft: PaymentDraft = {
    ...decided,
    amount: request.transaction_amount,
    installments: checked.installments,
    couponAmount: request.coupon_amount ?? 0,
    applicationFee: request.application_fee ?? 0,
    binaryMode: request.binary_mode ?? false,
    liveMode: credential.live,
    payer: payerOf(request, checked, universe),
    echo: echoOf(request),
    merchantOrderId: request.order?.id ?? null,
  };
  const payment = makePayment(draft, universe);
  services.universes.noteUse(payment.payer.email.toLowerCase());
  return payment;
}

function echoOf(request: PaymentRequest): Payment['echo'] {
  return {
    description: request.description ?? null,
    externalReference: request.external_reference ?? null,
    statementDescriptor: request.statement_descriptor ?? null,
    notificationUrl: request.notification_url ?? null,
    callbackUrl: request.callback_url ?? null,
    metadata: snakeCaseKeys(request.metadata ?? {}),
    additionalInfo: request.additional_info ?? {},
    taxes: (request.taxes ?? []).map(({ type, value }) => ({ type: type ?? null, value })),
    differentialPricingId: request.differential_pricing_id ?? null,
    sponsorId: request.sponsor_id ?? null,
    processingMode: request.processing_mode ?? 'aggregator',
    merchantAccountId: request.merchant_account_id ?? null,
    paymentMethodOptionId: request.payment_method_option_id ?? null,
  };
}
