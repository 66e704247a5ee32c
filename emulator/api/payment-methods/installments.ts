import { SITES } from '../../../fixtures/catalog/sites.ts';
import type { CardPaymentMethod, SiteId } from '../../../fixtures/catalog/types.ts';
import { ApiError, badRequest } from '../../core/api-error.ts';
import { cardMethodOf, resolveBin } from '../../core/bin.ts';
import { type PayerCost, payerCostsOf } from '../../core/installments.ts';
import { type Issuer, issuerOfBin, issuersOf } from '../../core/issuer.ts';
import { thumbnailOf } from './render-payment-method.ts';

/**
 * `GET /v1/payment_methods/installments`: by BIN one entry, by method one entry per issuer, unless one is asked for.
 * @throws ApiError 400 for an amount that is no positive number, 404 for a BIN that the site does not know.
 */
export function listInstallments(site: SiteId, query: Record<string, string>): Record<string, unknown>[] {
  const amount = Number(query.amount);
  if (!query.amount || !(amount > 0 && amount <= Number.MAX_SAFE_INTEGER)) {
    throw badRequest(2072, 'Invalid value for transaction_amount');
  }
  const { bin, payment_method_id: id } = query;
  const method = bin ? resolveBin(site, bin) : cardMethodOf(site, id ?? '');
  if (!method || (query.payment_type_id && query.payment_type_id !== method.paymentTypeId)) {
    throw new ApiError(404, 'not_found', { error: 'not_found' });
  }
  const asked = query['issuer.id'] ?? query.issuer_id;
  const issuers = bin && !asked ? [issuerOfBin(site, method, bin)] : issuersOf(site, method);
  return issuers
    .filter(({ id }) => !asked || id === asked)
    .map((issuer) => renderEntry(site, { method, issuer, amount }));
}

function renderEntry(
  site: SiteId,
  { method, issuer, amount }: { method: CardPaymentMethod; issuer: Issuer; amount: number },
): Record<string, unknown> {
  const thumbnail = thumbnailOf(method);
  return {
    payment_method_id: method.id,
    payment_type_id: method.paymentTypeId,
    issuer: { id: issuer.id, name: issuer.name, secure_thumbnail: thumbnail, thumbnail },
    processing_mode: 'aggregator',
    merchant_account_id: null,
    payer_costs: payerCostsOf(site, method, amount).map((cost) => renderPayerCost(site, method, cost)),
    agreements: null,
  };
}

function renderPayerCost(site: SiteId, method: CardPaymentMethod, cost: PayerCost): Record<string, unknown> {
  const { min, max } = SITES[site].cardAmounts;
  return {
    installments: cost.installments,
    installment_rate: cost.rate,
    discount_rate: 0,
    reimbursement_rate: null,
    labels: cost.labels,
    installment_rate_collector: ['MERCADOPAGO'],
    min_allowed_amount: method.minAllowedAmount ?? min ?? 0,
    max_allowed_amount: method.maxAllowedAmount ?? max,
    recommended_message: cost.recommendedMessage,
    installment_amount: cost.installmentAmount,
    total_amount: cost.totalAmount,
    payment_method_option_id: null,
  };
}
