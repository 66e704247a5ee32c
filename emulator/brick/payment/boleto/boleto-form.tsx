import { EmailSection } from '../../details/email-section.tsx';
import { HelpText } from '../../details/help-text.tsx';
import { useModel } from '../../details/use-model.ts';
import { DocumentInput } from '../../form/document-input.tsx';
import { TextInput } from '../../form/text-input.tsx';
import { useClassNames } from '../../ui/class-names.ts';
import type { WireIdentificationType } from '../../wire/identification-types.ts';
import type { OfferedMethod } from '../../wire/initialization.ts';
import { methodTitle } from '../method-title.ts';
import { PlacesField } from '../places-field.tsx';
import type { AddressLookup } from './address-lookup.ts';
import { AddressSection } from './address-section.tsx';
import type { BoletoModel } from './boleto-kind.tsx';

interface BoletoFormProps {
  model: BoletoModel;
  types: readonly WireIdentificationType[];
  methods: readonly OfferedMethod[];
  lookup: AddressLookup;
  showsAddress: () => boolean;
}

/** What a boleto asks for. */
export function BoletoForm({ model, types, methods, lookup, showsAddress }: BoletoFormProps) {
  useModel(model);
  const cx = useClassNames();
  const { texts } = model.environment;
  const { values, problems } = model;
  const words = (field: 'firstName' | 'lastName') => ({
    field,
    value: values[field],
    problem: problems[field],
    onInput: (value: string) => model.set({ [field]: value }),
    onLeave: () => model.leave(field),
  });
  return (
    <>
      {methods.length > 1 && (
        <PlacesField
          texts={texts}
          choices={methods.map((method) => ({
            value: method.id,
            words: methodTitle(model.environment, method),
          }))}
          chosen={values.place}
          problem={problems.place}
          onChoose={(place) => model.set({ place })}
        />
      )}
      <section class={cx('section')}>
        <div class={cx('pair', 'names')}>
          <TextInput
            {...words('firstName')}
            name="BUYER_FIRST_NAME"
            label={texts.payerFirstNameLabel}
            placeholder={texts.payerFirstNamePlaceholder}
            autoComplete="given-name"
          />
          <TextInput
            {...words('lastName')}
            name="BUYER_LAST_NAME"
            label={texts.payerLastNameLabel}
            placeholder={texts.payerLastNamePlaceholder}
            autoComplete="family-name"
          />
        </div>
        <DocumentInput
          label={texts.payerIdentificationLabel}
          typeLabel={texts.identificationTypeLabel}
          types={types}
          typeId={values.documentType}
          number={values.identification}
          problem={problems.identification}
          onType={(documentType) => model.set({ documentType, identification: '' })}
          onNumber={(identification) => model.set({ identification })}
          onLeave={() => model.leave('identification')}
        />
      </section>
      <AddressSection model={model} lookup={lookup} isWhole={showsAddress()} />
      <EmailSection model={model} />
      <HelpText>{texts.ticketHelp}</HelpText>
    </>
  );
}
