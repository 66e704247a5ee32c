import type { CardTypeId } from '../../../fixtures/catalog/types.ts';
import { BrickFault } from '../form/brick-fault.ts';
import { type FormParts, FormSession } from '../form/form-session.ts';
import { chooseAtStart, optionsOf } from './payment-options.ts';

/** A form of several payment options, one of which is chosen. */
export class PaymentSession {
  readonly form: FormSession;
  readonly options: readonly CardTypeId[];
  chosen: CardTypeId | null;

  constructor(parts: FormParts) {
    const { environment } = parts;
    this.options = optionsOf(environment);
    this.chosen = chooseAtStart(this.options, environment);
    this.form = new FormSession({
      ...parts,
      opensCard: this.chosen !== null,
      collect: async (card) => {
        if (this.chosen) return card.collect();
        throw new BrickFault('incomplete_fields', environment.texts.chooseMethod);
      },
      // Older versions and the published types say paymentType, the guides selectedPaymentMethod.
      payloadOf: ({ paymentTypeId, formData }) => ({
        selectedPaymentMethod: paymentTypeId,
        paymentType: paymentTypeId,
        formData,
      }),
    });
    if (this.chosen) this.form.card.prefer(this.chosen);
  }

  choose(option: CardTypeId): void {
    this.chosen = option;
    this.form.card.prefer(option);
    this.form.startOver();
  }
}
