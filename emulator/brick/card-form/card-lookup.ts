import type { InstallmentOffer } from '../wire/installment-offers.ts';
import type { WireIssuer } from '../wire/issuers.ts';
import type { PaymentMethodResult } from '../wire/payment-method-search.ts';
import type { CardFormReporter } from './card-form-reporter.ts';
import type { CoreMethods } from './core-methods.ts';

export interface CardLookupOptions {
  core: CoreMethods;
  reporter: CardFormReporter;
  amount: string;
  processingMode: string;
  /** Another card is typed, or none: what was known of the last one holds no more. */
  onReset: () => void;
  onMethod: (method: PaymentMethodResult) => void;
  onIssuers: (issuers: WireIssuer[]) => void;
  /** One offer per issuer, at least one; the first is that which `onInstallmentsReceived` tells. */
  onOffers: (offers: readonly InstallmentOffer[]) => void;
}

/** Asks about each new BIN: methods, then issuers and instalments; what a later BIN has overtaken is dropped. */
export class CardLookup {
  readonly #options: CardLookupOptions;
  #latest = 0;

  constructor(options: CardLookupOptions) {
    this.#options = options;
  }

  async lookUp(bin: string | null): Promise<void> {
    const turn = ++this.#latest;
    const { core, processingMode, onReset, onMethod, reporter } = this.#options;
    onReset();
    if (bin === null) return;
    const search = () => core.getPaymentMethods({ bin, processingMode });
    const found = await this.#fetch(turn, 'paymentMethods', search);
    if (!found) return;
    const [method] = found.results;
    if (!method) return reporter.failed('paymentMethods', new Error('No payment methods found'));
    onMethod(method);
    reporter.callbacks.onPaymentMethodsReceived?.(undefined, found.results);
    await Promise.all([this.#findIssuers(turn, bin, method), this.#findInstallments(turn, bin, method)]);
  }

  /** Forgets whatever is under way. */
  stop(): void {
    this.#latest += 1;
  }

  async #findIssuers(turn: number, bin: string, { id }: PaymentMethodResult): Promise<void> {
    const { core, reporter, onIssuers } = this.#options;
    const issuers = await this.#fetch(turn, 'issuers', () => core.getIssuers({ paymentMethodId: id, bin }));
    if (!issuers) return;
    onIssuers(issuers);
    reporter.callbacks.onIssuersReceived?.(undefined, issuers);
  }

  async #findInstallments(turn: number, bin: string, method: PaymentMethodResult): Promise<void> {
    const { core, reporter, amount, processingMode, onOffers } = this.#options;
    const query = { amount, bin, processingMode, paymentTypeId: method.payment_type_id };
    const offers = await this.#fetch(turn, 'installments', () => core.getInstallments(query));
    if (!offers) return;
    const [first] = offers;
    // Seen on the real SDK (issue 14), which reads the plans of an offer that is not there.
    if (!first) {
      const error = new TypeError("Cannot read properties of undefined (reading 'payer_costs')");
      return reporter.failed('installments', error);
    }
    onOffers(offers);
    reporter.callbacks.onInstallmentsReceived?.(undefined, first);
  }

  /** Undefined when it failed, which has been told, or was overtaken. */
  async #fetch<T>(
    turn: number,
    resource: 'paymentMethods' | 'issuers' | 'installments',
    fetch: () => Promise<T>,
  ): Promise<T | undefined> {
    const { reporter } = this.#options;
    try {
      const answer = await reporter.fetching(resource, fetch);
      return turn === this.#latest ? answer : undefined;
    } catch (error) {
      if (turn === this.#latest) reporter.failed(resource, error);
      return undefined;
    }
  }
}
