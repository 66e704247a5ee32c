import type { InstallmentOffer } from '../wire/installment-offers.ts';

/** The offers cut to the numbers of instalments that the shop allows; offers left with none are dropped. */
export function offersInRange(
  offers: readonly InstallmentOffer[],
  least = 1,
  most = Number.POSITIVE_INFINITY,
): InstallmentOffer[] {
  return offers
    .map((offer) => ({
      ...offer,
      payer_costs: offer.payer_costs.filter(
        ({ installments }) => installments >= least && installments <= most,
      ),
    }))
    .filter((offer) => offer.payer_costs.length > 0);
}
