import { useId } from 'preact/hooks';
import { Chevron } from '../form/chevron.tsx';
import { Field } from '../form/field.tsx';
import { useClassNames } from '../ui/class-names.ts';
import type { InstallmentOffer } from '../wire.ts';
import type { CardModel } from './card-model.ts';
import { chosenCost } from './card-state.ts';
import { creditWords, installmentWords, totalWords } from './installment-words.ts';

/** The number of instalments, as a select. */
export function InstallmentsSelect({ model, offer }: { model: CardModel; offer: InstallmentOffer }) {
  const cx = useClassNames();
  const title = `${useId()}-title`;
  const { environment } = model.context;
  const { texts, initialization } = environment;
  return (
    <section class={cx('section')}>
      <h2 class={cx('sectionTitle')} id={title}>
        {texts.installmentsSectionTitle}
      </h2>
      <Field
        name="installments"
        label={texts.selectInstallments}
        titledBy={title}
        problem={model.state.problems.installments}
        help={creditWords(chosenCost(model.state))}
      >
        {(ties) => (
          <>
            <select
              {...ties}
              name={initialization.variant.names.installments}
              value={model.state.values.installments ?? ''}
              onChange={(event) => model.set({ installments: Number(event.currentTarget.value) || null })}
            >
              <option value="">{texts.selectInstallments}</option>
              {offer.payer_costs.map((cost) => (
                <option key={cost.installments} value={cost.installments}>
                  {[installmentWords(cost, environment), totalWords(cost, offer, environment)]
                    .filter(Boolean)
                    .join(' ')}
                </option>
              ))}
            </select>
            <Chevron />
          </>
        )}
      </Field>
    </section>
  );
}
