import { offersInRange } from '../../card/offers-in-range.ts';
import type { FormEnvironment } from '../../form/form-environment.ts';
import { type InstallmentOffer, installmentsSchema } from '../../wire/installment-offers.ts';
import type { WireSavedCard } from '../../wire/saved-cards.ts';
import { typeOfSavedCard } from './saved-card-state.ts';

/** The instalment plans of a saved card, of its own issuer; null when there are none, which it reports. */
export async function fetchPlans(
  { mount, amount, settings, report }: FormEnvironment,
  card: WireSavedCard,
): Promise<InstallmentOffer | null> {
  const query = { bin: card.first_six_digits, amount, payment_type_id: typeOfSavedCard(card) };
  const offers = await mount.api
    .get('/v1/payment_methods/installments', query, installmentsSchema)
    .catch(() => null);
  if (!offers) {
    report('get_payment_installments_failed');
    return null;
  }
  const own = offers.filter((offer) => offer.payment_method_id === card.payment_method.id);
  if (own.length === 0) {
    report('empty_installments');
    return null;
  }
  const { minInstallments, maxInstallments } = settings.customization?.paymentMethods ?? {};
  const isCredit = typeOfSavedCard(card) === 'credit_card';
  const inRange = isCredit ? offersInRange(own, minInstallments, maxInstallments) : own;
  if (inRange.length === 0) report('no_installments_in_selected_range');
  return inRange.find(({ issuer }) => String(issuer.id) === String(card.issuer.id)) ?? inRange[0] ?? null;
}
