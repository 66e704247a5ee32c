import { useId } from 'preact/hooks';
import { Problem } from '../form/problem.tsx';
import { useClassNames } from '../ui/class-names.ts';
import type { InstallmentOffer } from '../wire.ts';
import type { CardModel } from './card-model.ts';
import { chosenCost } from './card-state.ts';
import { creditWords, installmentWords, totalWords } from './installment-words.ts';

/** The number of instalments, as visible radios. */
export function InstallmentsRadios({ model, offer }: { model: CardModel; offer: InstallmentOffer }) {
  const cx = useClassNames();
  const id = useId();
  const { environment } = model.context;
  const { texts, initialization } = environment;
  const problem = model.state.problems.installments;
  const credit = creditWords(chosenCost(model.state));
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
                checked={model.state.values.installments === cost.installments}
                onChange={() => model.set({ installments: cost.installments })}
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
