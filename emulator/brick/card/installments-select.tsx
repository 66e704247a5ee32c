import { Chevron } from '../form/chevron.tsx';
import { Field } from '../form/field.tsx';
import { useClassNames } from '../ui/class-names.ts';
import type { InstallmentOffer } from '../wire.ts';
import type { CardModel } from './card-model.ts';
import { installmentWords, totalWords } from './installment-words.ts';

/** The number of instalments, as a select. */
export function InstallmentsSelect({ model, offer }: { model: CardModel; offer: InstallmentOffer }) {
  const cx = useClassNames();
  const { texts, initialization } = model.context.environment;
  const { currency, variant } = initialization;
  return (
    <section class={cx('section')}>
      <h2 class={cx('sectionTitle')}>{texts.installmentsSectionTitle}</h2>
      <Field name="installments" label={texts.selectInstallments} problem={model.state.problems.installments}>
        {(ties) => (
          <>
            <select
              {...ties}
              name={variant.names.installments}
              value={model.state.values.installments ?? ''}
              onChange={(event) => model.set({ installments: Number(event.currentTarget.value) || null })}
            >
              <option value="">{texts.selectInstallments}</option>
              {offer.payer_costs.map((cost) => (
                <option key={cost.installments} value={cost.installments}>
                  {[installmentWords(cost, currency, texts), totalWords(cost, currency)]
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
