import type { CardTypeId } from '../../../fixtures/catalog/types.ts';
import type { PaymentTexts } from '../texts/text-keys.ts';
import { BrandMark } from '../ui/brand-mark.tsx';
import { useClassNames } from '../ui/class-names.ts';

const TEXT_OF = { credit_card: 'creditCard', debit_card: 'debitCard', prepaid_card: 'prepaidCard' } as const;

interface OptionListProps {
  options: readonly CardTypeId[];
  chosen: CardTypeId | null;
  /** `name` of the radios. */
  name: string;
  texts: PaymentTexts;
  onChoose: (option: CardTypeId) => void;
}

/** The payment options: native radios, covered by what the buyer sees. */
export function OptionList({ options, chosen, name, texts, onChoose }: OptionListProps) {
  const cx = useClassNames();
  return (
    <div class={cx('options')} role="radiogroup" aria-label={texts.listTitle}>
      {options.map((option) => {
        const title = texts[`${TEXT_OF[option]}Title`];
        const valueProp = texts[`${TEXT_OF[option]}ValueProp`];
        const active = option === chosen;
        return (
          <label
            key={option}
            class={`mp-checkout-bricks__selector ${cx('option')} ${active ? `active ${cx('active')}` : ''}`}
          >
            <input
              type="radio"
              name={name}
              aria-label={`${title}, ${valueProp}`}
              checked={active}
              onChange={() => onChoose(option)}
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
