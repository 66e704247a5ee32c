import { detailsKind } from '../../details/details-kind.ts';
import { DetailsModel } from '../../details/details-model.ts';
import { emailProblem, initialEmail, payerEmail } from '../../details/payer-email.ts';
import type { FormEnvironment } from '../../form/form-environment.ts';
import type { PaymentKind } from '../../form/payment-kind.ts';
import type { OfferedMethod } from '../../wire/initialization.ts';
import { CashForm } from './cash-form.tsx';
import type { CashPlace } from './cash-place.ts';

export type CashModel = DetailsModel<'place' | 'email'>;

interface CashKindOptions {
  environment: FormEnvironment;
  /** `ticket` or `atm`. */
  typeId: string;
  methods: readonly OfferedMethod[];
  /** Never rejects. */
  findPlaces: (
    environment: FormEnvironment,
    methods: readonly OfferedMethod[],
  ) => CashPlace[] | Promise<CashPlace[]>;
}

/**
 * Paying in cash somewhere: the e-mail, and the place where there are several.
 * Source: sdk-js docs/bricks/payment-guest.md, TicketData; devsite-docs payment-submission-other-payment-methods.
 */
export function cashKind({ environment, typeId, methods, findPlaces }: CashKindOptions): PaymentKind {
  let places: readonly CashPlace[] = [];
  const placeOf = (id: string) => (places.length === 1 ? places[0] : places.find((each) => each.id === id));
  const model: CashModel = new DetailsModel<'place' | 'email'>({
    environment,
    values: { place: '', email: initialEmail(environment) },
    problemOf: (field, { place, email }) => {
      if (field === 'email') return emailProblem(email, environment);
      return placeOf(place) ? undefined : environment.texts.chooseInstallments;
    },
  });
  return detailsKind({
    model,
    selectedPaymentMethod: typeId,
    draw: () => <CashForm model={model} places={() => places} />,
    formData: () => {
      const place = placeOf(model.values.place);
      return {
        payment_method_id: place?.method.id,
        transaction_amount: environment.amount,
        payer: { email: payerEmail(model.values.email, environment) },
        ...(place?.metadata && { metadata: place.metadata }),
      };
    },
    leastAmount: () => {
      const chosen = placeOf(model.values.place);
      const candidates = chosen ? [chosen.method] : methods;
      return Math.min(...candidates.map((method) => method.min_allowed_amount ?? 0));
    },
    choices: () => {
      const chosen = places.length > 1 ? placeOf(model.values.place) : undefined;
      return chosen ? { note: chosen.name } : {};
    },
    load: async () => {
      places = await findPlaces(environment, methods);
      model.changed();
    },
  });
}
