import { Chevron } from '../form/chevron.tsx';
import { Field } from '../form/field.tsx';
import { useClassNames } from '../ui/class-names.ts';
import { useDocumentId } from '../ui/use-document-id.ts';
import { creditWords, installmentWords, totalWords } from './installment-words.ts';
import type { InstallmentsProps } from './installments-field.tsx';

/** The number of instalments, as a select. */
export function InstallmentsSelect({ environment, offer, chosen, problem, onChoose }: InstallmentsProps) {
  const cx = useClassNames();
  const title = `${useDocumentId()}-title`;
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
        problem={problem}
        help={creditWords(offer.payer_costs.find(({ installments }) => installments === chosen))}
      >
        {(ties) => (
          <>
            <select
              {...ties}
              name={initialization.variant.names.installments}
              value={chosen ?? ''}
              onChange={(event) => onChoose(Number(event.currentTarget.value) || null)}
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
