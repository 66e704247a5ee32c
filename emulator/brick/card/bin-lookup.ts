import type { CardTypeId } from '../../../fixtures/catalog/types.ts';
import type { FormEnvironment } from '../form/form-environment.ts';
import type { BinFailureCode, BrickErrorCode } from '../sdk/brick-error.ts';
import { type InstallmentOffer, installmentsSchema } from '../wire/installment-offers.ts';
import { issuersSchema } from '../wire/issuers.ts';
import { type PaymentMethodResult, paymentMethodSearchSchema } from '../wire/payment-method-search.ts';
import { allowedMethod } from './allowed-method.ts';
import { offersInRange } from './offers-in-range.ts';

/** The integrator hears of the BIN about this long before he hears that it leads nowhere (seen on the live Brick). */
const FAILURE_LAG_MS = 300;

export interface KnownCard {
  phase: 'known';
  bin: string;
  method: PaymentMethodResult;
  paymentTypeId: CardTypeId;
  /** One per issuer, at least one. */
  offers: readonly InstallmentOffer[];
}

/** What is known of the card whose number is being typed. */
export type CardInfo =
  | { phase: 'none' }
  | { phase: 'fetching'; bin: string }
  | { phase: 'failed'; bin: string; code: BrickErrorCode }
  | KnownCard;

type Answer = Omit<KnownCard, 'phase' | 'bin'> | BrickErrorCode;

/** Asks the API about each new BIN; an answer that a later BIN has overtaken is dropped. */
export class BinLookup {
  readonly #environment: FormEnvironment;
  readonly #onChange: (info: CardInfo) => void;
  #latest = 0;

  constructor(environment: FormEnvironment, onChange: (info: CardInfo) => void) {
    this.#environment = environment;
    this.#onChange = onChange;
  }

  /** Starts over for a BIN; null when the number has become too short to have one. */
  async lookUp(bin: string | null, preferred: CardTypeId | null): Promise<void> {
    const turn = ++this.#latest;
    if (bin === null) return this.#onChange({ phase: 'none' });
    this.#onChange({ phase: 'fetching', bin });
    const lag = new Promise<void>((resolve) => setTimeout(resolve, FAILURE_LAG_MS));
    const answer = await this.#ask(bin, preferred);
    await (typeof answer === 'string' ? lag : this.#slowness());
    if (turn !== this.#latest) return;
    if (typeof answer === 'string') {
      this.#onChange({ phase: 'failed', bin, code: answer });
      this.#environment.report(answer);
    } else {
      this.#onChange({ phase: 'known', bin, ...answer });
    }
  }

  /** Forgets whatever is under way. */
  stop(): void {
    this.#latest += 1;
  }

  async #ask(bin: string, preferred: CardTypeId | null): Promise<Answer> {
    const results = await this.#search(bin);
    if (typeof results === 'string') return results;
    const { enabled, initialization } = this.#environment;
    const allowed = allowedMethod(results, enabled, preferred, initialization.payment_methods);
    if (typeof allowed === 'string') return allowed;
    if (allowed.method.settings.length === 0) return 'malformed_card_bin_settings';
    const offers = await this.#installments(bin, allowed.paymentTypeId);
    if (typeof offers === 'string') return offers;
    const own = offers.filter((offer) => offer.payment_method_id === allowed.method.id);
    if (own.length === 0) return 'empty_installments';
    const inRange = allowed.paymentTypeId === 'credit_card' ? this.#inRange(own) : own;
    if (inRange.length === 0) return 'no_installments_in_selected_range';
    if (inRange.length === 1) return { ...allowed, offers: inRange };
    const named = await this.#named(inRange, bin, allowed.method.id);
    return typeof named === 'string' ? named : { ...allowed, offers: named };
  }

  async #slowness(): Promise<void> {
    const { binDelayMs } = this.#environment.initialization.variant;
    if (binDelayMs > 0) await new Promise((resolve) => setTimeout(resolve, binDelayMs));
  }

  #inRange(offers: readonly InstallmentOffer[]): InstallmentOffer[] {
    const { settings } = this.#environment;
    const { minInstallments, maxInstallments } = settings.customization?.paymentMethods ?? {};
    return offersInRange(offers, minInstallments, maxInstallments);
  }

  // Only a card of several issuers has the buyer choose one, and needs their names.
  async #named(
    offers: readonly InstallmentOffer[],
    bin: string,
    methodId: string,
  ): Promise<InstallmentOffer[] | BrickErrorCode> {
    const query = { bin, payment_method_id: methodId };
    try {
      const { api } = this.#environment.mount;
      const issuers = await api.get('/v1/payment_methods/card_issuers', query, issuersSchema);
      const named = offers.flatMap((offer) => {
        const issuer = issuers.find(({ id }) => String(id) === String(offer.issuer.id));
        return issuer ? [{ ...offer, issuer }] : [];
      });
      return named.length > 0 ? named : 'no_issuers_found_for_card';
    } catch {
      return 'get_card_issuers_failed';
    }
  }

  async #search(bin: string): Promise<PaymentMethodResult[] | BinFailureCode | BrickErrorCode> {
    const query = { bins: bin, marketplace: 'NONE', status: 'active' };
    try {
      const { api } = this.#environment.mount;
      return (await api.get('/v1/payment_methods/search', query, paymentMethodSearchSchema)).results;
    } catch {
      return 'get_card_bin_payment_methods_failed';
    }
  }

  async #installments(bin: string, paymentTypeId: CardTypeId): Promise<InstallmentOffer[] | BrickErrorCode> {
    const query = { bin, amount: this.#environment.amount, payment_type_id: paymentTypeId };
    try {
      const { api } = this.#environment.mount;
      return await api.get('/v1/payment_methods/installments', query, installmentsSchema);
    } catch {
      return 'get_payment_installments_failed';
    }
  }
}
