import { snakeCaseKeys } from '../../api/payments/snake-case-keys.ts';
import { creditPlansOf } from '../../core/credit-plans.ts';
import { PENDING_MS } from '../../core/deferred-capture.ts';
import { makePayment, NO_ECHO, type PaymentDraft } from '../../core/make-payment.ts';
import { orderOfPreference } from '../../core/order-of-preference.ts';
import type { StatusPair } from '../../core/outcome.ts';
import type { Payer, Payment } from '../../core/payment.ts';
import { type Preference, totalOf } from '../../core/preference.ts';
import type { Universe } from '../../core/universe.ts';
import type { WalletResult } from './wallet-texts.ts';

export interface WalletChoice {
  /** The e-mail of the account that pays. */
  buyer: string;
  method: 'account_money' | 'consumer_credits';
  /** Of a credit. */
  installments?: number | undefined;
  result: WalletResult;
}

/**
 * Pays a preference from an account, with what the preference says of the payment, and brings its order up to date.
 * Source of the pairs: devsite-docs payment-query-results, and wallet-connect for a balance that is too small.
 */
export function payPreference(preference: Preference, choice: WalletChoice, universe: Universe): Payment {
  const { request, liveMode } = preference;
  const payer = payerOf(preference, choice.buyer, universe);
  const draft: PaymentDraft = {
    ...costOf(preference, choice),
    id: universe.ids.nextPaymentId(),
    outcome: outcomeOf(choice, request.binary_mode ?? false),
    methodId: choice.method,
    means: { kind: 'wallet' },
    couponAmount: 0,
    applicationFee: request.marketplace_fee ?? 0,
    binaryMode: request.binary_mode ?? false,
    captured: true,
    liveMode,
    payer,
    echo: {
      ...NO_ECHO,
      description: request.items.map(({ title }) => title).join(', ') || null,
      externalReference: request.external_reference ?? null,
      statementDescriptor: request.statement_descriptor ?? null,
      notificationUrl: request.notification_url ?? null,
      metadata: snakeCaseKeys(request.metadata ?? {}),
      additionalInfo: { items: request.items },
    },
    merchantOrderId: orderOfPreference(preference, payer.id, universe).id,
    authorizationCode: null,
    threeDs: null,
    dateOfExpiration: null,
    expiresAt: universe.now() + PENDING_MS,
  };
  return makePayment(draft, universe);
}

// A binary payment is never left in review.
function outcomeOf({ method, result }: WalletChoice, binary: boolean): StatusPair {
  switch (binary && result === 'in_process' ? 'rejected' : result) {
    case 'approved':
      return { status: 'approved', statusDetail: 'accredited' };
    case 'in_process':
      return { status: 'in_process', statusDetail: 'pending_contingency' };
    case 'rejected':
      return {
        status: 'rejected',
        statusDetail: method === 'account_money' ? 'insufficient_money' : 'insufficient_amount',
      };
  }
}

function costOf(
  preference: Preference,
  { method, installments }: WalletChoice,
): Pick<PaymentDraft, 'amount' | 'installments' | 'totalPaidAmount' | 'installmentAmount'> {
  const amount = totalOf(preference);
  const plans = method === 'consumer_credits' ? creditPlansOf(preference) : [];
  const plan = plans.find((offered) => offered.installments === installments) ?? plans[0];
  if (!plan) return { amount, installments: 1, totalPaidAmount: amount, installmentAmount: 0 };
  const { totalAmount, installmentAmount } = plan;
  return { amount, installments: plan.installments, totalPaidAmount: totalAmount, installmentAmount };
}

function payerOf({ request }: Preference, email: string, universe: Universe): Payer {
  const { name, surname, identification } = request.payer ?? {};
  const { type, number } = identification ?? {};
  return {
    id: String(universe.ids.fixedNumber(`payer:${email}`, 10)),
    type: 'registered',
    email,
    firstName: name ?? null,
    lastName: surname ?? null,
    identification: type && number ? { type, number } : null,
    phone: { areaCode: null, number: null, extension: null },
    entityType: null,
  };
}
