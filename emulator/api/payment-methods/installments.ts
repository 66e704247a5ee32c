import { z } from 'zod';
import type { LocaleId } from '../../../fixtures/catalog/locales.ts';
import { SITES } from '../../../fixtures/catalog/sites.ts';
import type { CardPaymentMethod, SiteId } from '../../../fixtures/catalog/types.ts';
import { ApiError } from '../../core/api-error.ts';
import { type PayerCost, payerCostsOf } from '../../core/installments.ts';
import { type Issuer, issuerOfBin, issuersOf } from '../../core/issuer.ts';
import { localeOr, recommendedMessage } from '../../core/recommended-message.ts';
import { refusal } from '../../core/refusal.ts';
import { parseQuery } from '../parse-query.ts';
import { cardMethodAsked } from './card-method-asked.ts';
import type { InstallmentsEntry, PayerCostAnswer } from './installments-answer.ts';
import { PROCESSING_MODE } from './render-payment-method.ts';

/** The query of `GET /v1/payment_methods/installments`: a BIN or a method; other parameters are ignored. */
export const installmentsQuerySchema = z.object({
  amount: z
    .string()
    .regex(/^\d+(\.\d+)?$/)
    .transform(Number)
    .refine((amount) => amount > 0 && amount <= Number.MAX_SAFE_INTEGER)
    .describe('In the currency of the country.'),
  bin: z.string().optional().describe('The first six to eight digits of a card: one entry.'),
  payment_method_id: z.string().optional().describe('A card method: one entry per issuer.'),
  payment_type_id: z.string().optional(),
  'issuer.id': z.string().optional(),
  issuer_id: z.string().optional().describe('As `issuer.id`.'),
  processing_mode: z.string().default(PROCESSING_MODE).describe('Another one has no plans.'),
  locale: z
    .string()
    .optional()
    .describe("Of `recommended_message`, such as es-AR. Left out or unknown, the country's own."),
});

interface Asked {
  method: CardPaymentMethod;
  amount: number;
  locale: LocaleId;
}

/**
 * The instalment plans of an amount: by BIN one entry, by method one per issuer, unless one issuer is asked for.
 * @throws ApiError 400 cause 2072 for an amount that is no positive number, 404 for a BIN that the site does not know.
 */
export function listInstallments(site: SiteId, query: Record<string, string>): InstallmentsEntry[] {
  const asked = parseQuery(installmentsQuerySchema, query, () => refusal(2072));
  const method = cardMethodAsked(site, asked);
  if ((asked.payment_type_id ?? method.paymentTypeId) !== method.paymentTypeId) {
    throw new ApiError(404, 'not_found', { error: 'not_found' });
  }
  if (asked.processing_mode !== PROCESSING_MODE) return [];
  const issuerId = asked['issuer.id'] ?? asked.issuer_id;
  const issuers = asked.bin && !issuerId ? [issuerOfBin(site, method, asked.bin)] : issuersOf(site, method);
  const { amount } = asked;
  const locale = localeOr(site, asked.locale);
  return issuers
    .filter(({ id }) => (issuerId ?? id) === id)
    .map((issuer) => renderEntry(site, issuer, { method, amount, locale }));
}

function renderEntry(site: SiteId, { id, name }: Issuer, asked: Asked): InstallmentsEntry {
  const { method, amount } = asked;
  const { thumbnail } = method;
  return {
    payment_method_id: method.id,
    payment_type_id: method.paymentTypeId,
    issuer: { id, name, secure_thumbnail: thumbnail, thumbnail },
    processing_mode: PROCESSING_MODE,
    merchant_account_id: null,
    payer_costs: payerCostsOf(site, method, amount).map((cost) => renderPayerCost(site, cost, asked)),
    agreements: null,
  };
}

function renderPayerCost(site: SiteId, cost: PayerCost, { method, locale }: Asked): PayerCostAnswer {
  const { cardAmounts, currency } = SITES[site];
  return {
    installments: cost.installments,
    installment_rate: cost.rate,
    discount_rate: 0,
    reimbursement_rate: null,
    labels: labelsOf(cost),
    installment_rate_collector: ['MERCADOPAGO'],
    min_allowed_amount: method.minAllowedAmount ?? cardAmounts.min,
    max_allowed_amount: method.maxAllowedAmount ?? cardAmounts.max,
    recommended_message: recommendedMessage(cost, currency, locale),
    installment_amount: cost.installmentAmount,
    total_amount: cost.totalAmount,
    payment_method_option_id: null,
  };
}

// Argentina's price rule: the cost of credit must be shown to the buyer.
function labelsOf({ costOfCredit }: PayerCost): string[] {
  if (!costOfCredit) return [];
  const percent = (value: number): string => `${value.toFixed(2).replace('.', ',')}%`;
  return [`CFT_${percent(costOfCredit.cft)}|TEA_${percent(costOfCredit.tea)}`];
}
