import { EmailSection } from '../../details/email-section.tsx';
import { HelpText } from '../../details/help-text.tsx';
import { useModel } from '../../details/use-model.ts';
import { PlacesField } from '../places-field.tsx';
import type { CashModel } from './cash-kind.tsx';
import type { CashPlace } from './cash-place.ts';

interface CashFormProps {
  model: CashModel;
  places: () => readonly CashPlace[];
}

/** What a payment in cash asks for. */
export function CashForm({ model, places }: CashFormProps) {
  useModel(model);
  const choices = places().map(({ id, name }) => ({ value: id, words: name }));
  return (
    <>
      {choices.length > 1 && (
        <PlacesField
          texts={model.environment.texts}
          choices={choices}
          chosen={model.values.place}
          problem={model.problems.place}
          onChoose={(place) => model.set({ place })}
        />
      )}
      <EmailSection model={model} />
      <HelpText>{model.environment.texts.ticketHelp}</HelpText>
    </>
  );
}
