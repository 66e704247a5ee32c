import type { CardTypeId } from '../../../../fixtures/catalog/types.ts';
import type { BinFailureCode, BrickErrorCode } from '../../sdk/brick-error.ts';
import {
  type InstallmentOffer,
  installmentsSchema,
  type PaymentMethodResult,
  paymentMethodSearchSchema,
} from '../../wire.ts';
import type { PaymentEnvironment } from '../payment-environment.ts';
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
  readonly #environment: PaymentEnvironment;
  readonly #onChange: (info: CardInfo) => void;
  #latest = 0;

  constructor(environment: PaymentEnvironment, onChange: (info: CardInfo) => void) {
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
    if (typeof answer === 'string') await lag;
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
    const allowed = allowedMethod(results, this.#environment.cardTypes, preferred);
    if (typeof allowed === 'string') return allowed;
    const offers = await this.#installments(bin, allowed.paymentTypeId);
    if (typeof offers === 'string') return offers;
    const own = offers.filter((offer) => offer.payment_method_id === allowed.method.id);
    if (own.length === 0) return 'empty_installments';
    if (allowed.paymentTypeId !== 'credit_card') return { ...allowed, offers: own };
    const { minInstallments, maxInstallments } =
      this.#environment.settings.customization?.paymentMethods ?? {};
    const inRange = offersInRange(own, minInstallments, maxInstallments);
    return inRange.length > 0 ? { ...allowed, offers: inRange } : 'no_installments_in_selected_range';
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
