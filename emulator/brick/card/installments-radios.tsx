import { useId } from 'preact/hooks';
import { Problem } from '../form/problem.tsx';
import { useClassNames } from '../ui/class-names.ts';
import type { InstallmentOffer } from '../wire.ts';
import type { CardModel } from './card-model.ts';
import { installmentWords, totalWords } from './installment-words.ts';

/** The number of instalments, as visible radios. */
export function InstallmentsRadios({ model, offer }: { model: CardModel; offer: InstallmentOffer }) {
  const cx = useClassNames();
  const id = useId();
  const { texts, initialization } = model.context.environment;
  const { currency, variant } = initialization;
  const problem = model.state.problems.installments;
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
        aria-describedby={problem && `${id}-note`}
      >
        {offer.payer_costs.map((cost) => {
          const words = installmentWords(cost, currency, texts);
          return (
            <label key={cost.installments} class={cx('choice')}>
              <input
                type="radio"
                name={variant.names.installments}
                value={cost.installments}
                aria-label={words}
                checked={model.state.values.installments === cost.installments}
                onChange={() => model.set({ installments: cost.installments })}
              />
              <span>{words}</span>
              <span class={cx('choiceTotal')}>{totalWords(cost, currency)}</span>
            </label>
          );
        })}
      </div>
      {problem && <Problem id={`${id}-note`}>{problem}</Problem>}
    </section>
  );
}
