import { type FormParts, FormSession } from '../form/form-session.ts';
import { ReviewSession } from '../review/review-session.ts';
import type { ReviewSettings } from '../review/review-settings.ts';
import type { PaymentOption } from './options/payment-option.ts';
import { chooseAtStart, paymentOptions } from './options/payment-options.ts';

/** A form of several payment options, one of which is chosen. */
export class PaymentSession {
  readonly form: FormSession;
  readonly options: readonly PaymentOption[];
  /** Null in a Brick without a review. */
  readonly review: ReviewSession | null;
  chosen: PaymentOption | null;

  constructor(parts: FormParts, reviewed: ReviewSettings | null) {
    const { environment } = parts;
    this.options = paymentOptions({ ...parts, onEnter: () => void this.form.submit() });
    this.chosen = chooseAtStart(this.options, environment);
    this.chosen?.onChoose?.();
    this.review = reviewed && new ReviewSession(environment, reviewed);
    this.form = new FormSession({
      ...parts,
      kinds: [...new Set(this.options.map(({ kind }) => kind))],
      first: this.chosen?.kind ?? null,
      // Older versions and the published types say paymentType, the guides selectedPaymentMethod.
      payloadOf: ({ selectedPaymentMethod, formData }) => ({
        selectedPaymentMethod,
        paymentType: selectedPaymentMethod,
        formData,
      }),
      review: this.review,
    });
  }

  /** Tells the forms apart: options that share one leave it as it is. */
  get formKey(): string | undefined {
    return this.options.find(({ kind }) => kind === this.chosen?.kind)?.key;
  }

  choose(option: PaymentOption): void {
    this.chosen = option;
    option.onChoose?.();
    this.form.choose(option.kind);
  }
}
