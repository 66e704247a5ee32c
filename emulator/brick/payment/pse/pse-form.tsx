import { EmailSection } from '../../details/email-section.tsx';
import { HelpText } from '../../details/help-text.tsx';
import { useModel } from '../../details/use-model.ts';
import { DocumentInput } from '../../form/document-input.tsx';
import { type Choice, SelectInput } from '../../form/select-input.tsx';
import { useVariant } from '../../form/variant-context.ts';
import { useClassNames } from '../../ui/class-names.ts';
import type { WireIdentificationType } from '../../wire/identification-types.ts';
import type { PseModel } from './pse-kind.tsx';

interface PseFormProps {
  model: PseModel;
  /** Those that the chosen kind of person can have. */
  documents: () => readonly WireIdentificationType[];
  banks: () => readonly Choice[];
}

/** What PSE asks for. */
export function PseForm({ model, documents, banks }: PseFormProps) {
  useModel(model);
  const cx = useClassNames();
  const { names } = useVariant();
  const { texts } = model.environment;
  const { values, problems } = model;

  // A person's document is none of a company.
  function chooseEntity(entityType: string): void {
    model.set({ entityType });
    const types = documents();
    if (types.some(({ id }) => id === values.documentType)) return;
    model.set({ documentType: types[0]?.id ?? '', identification: '' });
  }

  return (
    <>
      <section class={cx('section')}>
        <SelectInput
          field="entityType"
          name={names.entityType}
          label={texts.entityTypeLabel}
          placeholder={texts.entityTypePlaceholder}
          choices={[
            { value: 'individual', words: texts.entityIndividual },
            { value: 'association', words: texts.entityAssociation },
          ]}
          value={values.entityType}
          problem={problems.entityType}
          onChoose={chooseEntity}
        />
        <DocumentInput
          label={texts.payerIdentificationLabel}
          typeLabel={texts.identificationTypeLabel}
          types={documents()}
          typeId={values.documentType}
          number={values.identification}
          problem={problems.identification}
          onType={(documentType) => model.set({ documentType, identification: '' })}
          onNumber={(identification) => model.set({ identification })}
          onLeave={() => model.leave('identification')}
        />
        <SelectInput
          field="bank"
          name={names.bank}
          label={texts.financialInstitutionLabel}
          placeholder={texts.financialInstitutionPlaceholder}
          choices={banks()}
          value={values.bank}
          problem={problems.bank}
          onChoose={(bank) => model.set({ bank })}
        />
      </section>
      <EmailSection model={model} />
      <HelpText>{texts.pseHelp}</HelpText>
    </>
  );
}
