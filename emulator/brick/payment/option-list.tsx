import { useVariant } from '../form/variant-context.ts';
import { useClassNames } from '../ui/class-names.ts';
import { OptionMark } from '../ui/option-mark.tsx';
import type { PaymentSession } from './payment-session.ts';

/** The payment options: native radios, covered by what the buyer sees. */
export function OptionList({ session }: { session: PaymentSession }) {
  const cx = useClassNames();
  const { names } = useVariant();
  const { environment } = session.form;
  return (
    <div class={cx('options')} role="radiogroup" aria-label={environment.texts.formTitle}>
      {session.options.map((option, index) => {
        const { key, title, valueProp, glyph } = option;
        const active = option === session.chosen;
        return (
          <label
            key={key}
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
              <OptionMark class={cx('optionMark')} glyph={glyph} />
            </span>
          </label>
        );
      })}
    </div>
  );
}
