import { Problem } from '../form/problem.tsx';
import { useClassNames } from '../ui/class-names.ts';
import { useDocumentId } from '../ui/use-document-id.ts';
import { creditWords, installmentWords, totalWords } from './installment-words.ts';
import type { InstallmentsProps } from './installments-field.tsx';

/** The number of instalments, as visible radios. */
export function InstallmentsRadios({ environment, offer, chosen, problem, onChoose }: InstallmentsProps) {
  const cx = useClassNames();
  const id = useDocumentId();
  const { texts, initialization } = environment;
  const credit = creditWords(offer.payer_costs.find(({ installments }) => installments === chosen));
  return (
    <section class={cx('section')} data-field="installments">
      <h2 class={cx('sectionTitle')} id={`${id}-title`}>
        {texts.installmentsSectionTitle}
      </h2>
      <div
        class={cx('choices', !!problem && 'invalid')}
        role="radiogroup"
        aria-labelledby={`${id}-title`}
        aria-required="true"
        aria-invalid={problem ? 'true' : undefined}
        aria-describedby={(problem ?? credit) && `${id}-note`}
      >
        {offer.payer_costs.map((cost) => {
          const words = installmentWords(cost, environment);
          const total = totalWords(cost, offer, environment);
          return (
            <label key={cost.installments} class={cx('choice')}>
              <input
                type="radio"
                name={initialization.variant.names.installments}
                value={cost.installments}
                aria-label={words}
                aria-describedby={total && `${id}-total-${cost.installments}`}
                checked={chosen === cost.installments}
                onChange={() => onChoose(cost.installments)}
              />
              <span>{words}</span>
              {total && (
                <span class={cx('choiceTotal')} id={`${id}-total-${cost.installments}`}>
                  {total}
                </span>
              )}
            </label>
          );
        })}
      </div>
      {problem && <Problem id={`${id}-note`}>{problem}</Problem>}
      {credit && !problem && (
        <p class={cx('help')} id={`${id}-note`}>
          {credit}
        </p>
      )}
    </section>
  );
}
