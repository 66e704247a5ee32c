import type { CardTypeId } from '../../../fixtures/catalog/types.ts';
import type { FormEnvironment } from '../form/form-environment.ts';
import { useVariant } from '../form/variant-context.ts';
import { BrandMark } from '../ui/brand-mark.tsx';
import { useClassNames } from '../ui/class-names.ts';
import type { PaymentSession } from './payment-session.ts';

const TEXT_OF = { credit_card: 'creditCard', debit_card: 'debitCard', prepaid_card: 'prepaidCard' } as const;

interface OptionWords {
  title: string;
  valueProp: string;
}

// A row of one method alone can be named by its id; that this holds for cards is inferred.
function wordsOf(option: CardTypeId, { texts, settings, cardTypes }: FormEnvironment): OptionWords {
  const own = settings.customization?.visual?.texts?.paymentMethods ?? {};
  const ids = cardTypes.get(option);
  const [id] = ids && ids !== 'all' && ids.length === 1 ? ids : [];
  return {
    title: own[`${id}Title`] || texts[`${TEXT_OF[option]}Title`],
    valueProp: own[`${id}ValueProp`] || texts[`${TEXT_OF[option]}ValueProp`],
  };
}

/** The payment options: native radios, covered by what the buyer sees. */
export function OptionList({ session }: { session: PaymentSession }) {
  const cx = useClassNames();
  const { names } = useVariant();
  const { environment } = session.form;
  return (
    <div class={cx('options')} role="radiogroup" aria-label={environment.texts.formTitle}>
      {session.options.map((option, index) => {
        const { title, valueProp } = wordsOf(option, environment);
        const active = option === session.chosen;
        return (
          <label
            key={option}
            class={`mp-checkout-bricks__selector ${cx('option')} ${active ? `active ${cx('active')}` : ''}`}
          >
            <input
              type="radio"
              id={`${names.option}-${index}`}
              name={names.option}
              value={`${names.optionValue}${index}`}
              aria-label={`${title}, ${valueProp}`}
              checked={active}
              onChange={() => session.choose(option)}
            />
            <span class={cx('cover')}>
              <span class={cx('dot')} />
              <span class={cx('optionText')}>
                <span class={cx('optionTitle')}>{title}</span>
                <span class={cx('optionProp')}>{valueProp}</span>
              </span>
              <BrandMark class={cx('optionMark')} paymentMethodId={undefined} />
            </span>
          </label>
        );
      })}
    </div>
  );
}
