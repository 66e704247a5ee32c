import { DocumentInput } from '../form/document-input.tsx';
import type { CardModel } from './card-model.ts';

/** The document of the card's holder: its type and its number. */
export function IdentificationField({ model }: { model: CardModel }) {
  const { environment, identificationTypes } = model.context;
  const { values, problems } = model.state;
  return (
    <DocumentInput
      label={environment.texts.cardholderIdentificationLabel}
      typeLabel={environment.texts.identificationTypeLabel}
      types={identificationTypes}
      typeId={values.identificationTypeId}
      number={values.identificationNumber}
      problem={problems.identification}
      onType={(id) => model.set({ identificationTypeId: id, identificationNumber: '' })}
      onNumber={(number) => model.set({ identificationNumber: number })}
      onLeave={() => model.leave('identification')}
    />
  );
}
