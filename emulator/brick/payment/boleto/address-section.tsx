import { TextInput } from '../../form/text-input.tsx';
import { useVariant } from '../../form/variant-context.ts';
import { useClassNames } from '../../ui/class-names.ts';
import type { AddressLookup } from './address-lookup.ts';
import type { BoletoModel } from './boleto-kind.tsx';
import { ADDRESS_FIELDS, type AddressField } from './boleto-values.ts';
import { formatZipCode } from './zip-code.ts';

interface AddressSectionProps {
  model: BoletoModel;
  lookup: AddressLookup;
  /** The postal code is answered: the rest of the address follows it. */
  isWhole: boolean;
}

const AUTO_COMPLETE: Record<AddressField, string> = {
  state: 'address-level1',
  city: 'address-level2',
  neighborhood: 'address-level3',
  street: 'address-line1',
  streetNumber: 'off',
  complement: 'address-line2',
};

/** The payer's address: the postal code, and once that is typed what belongs to it. */
export function AddressSection({ model, lookup, isWhole }: AddressSectionProps) {
  const cx = useClassNames();
  const { names } = useVariant();
  const { texts } = model.environment;
  const { values, problems } = model;
  const words = {
    state: { label: texts.addressStateLabel, placeholder: texts.addressStatePlaceholder },
    city: { label: texts.addressCityLabel, placeholder: texts.addressCityPlaceholder },
    neighborhood: {
      label: texts.addressNeighborhoodLabel,
      placeholder: texts.addressNeighborhoodPlaceholder,
    },
    street: { label: texts.addressStreetLabel, placeholder: texts.addressStreetPlaceholder },
    streetNumber: { label: texts.addressNumberLabel },
    complement: { label: texts.addressComplementLabel },
  };
  return (
    <section class={cx('section')}>
      <TextInput
        field="zipCode"
        name="ADDRESS_CODE"
        label={texts.zipCodeLabel}
        placeholder={texts.zipCodePlaceholder}
        autoComplete="postal-code"
        inputMode="numeric"
        value={values.zipCode}
        problem={problems.zipCode}
        help={lookup.phase === 'failed' ? texts.addressNotFound : undefined}
        format={formatZipCode}
        onInput={(zipCode) => {
          model.set({ zipCode });
          lookup.follow(zipCode);
        }}
        onLeave={() => model.leave('zipCode')}
      />
      {isWhole &&
        ADDRESS_FIELDS.map((field) => (
          <TextInput
            key={field}
            {...words[field]}
            field={field}
            name={names[field]}
            autoComplete={AUTO_COMPLETE[field]}
            optional={field === 'complement'}
            value={values[field]}
            problem={problems[field]}
            onInput={(value) => model.set({ [field]: value })}
            onLeave={() => model.leave(field)}
          />
        ))}
    </section>
  );
}
