import { Chevron } from '../form/chevron.tsx';
import { Field } from '../form/field.tsx';
import { useClassNames } from '../ui/class-names.ts';
import type { CardModel } from './card-model.ts';
import { chosenIdentification } from './card-state.ts';
import { formatIdentification, identificationPlaceholder } from './identification-number.ts';

/** The document of the card's holder: its type and its number. */
export function IdentificationField({ model }: { model: CardModel }) {
  const cx = useClassNames();
  const { texts, initialization } = model.context.environment;
  const type = chosenIdentification(model.state, model.context);
  const problem = model.state.problems.identification;
  return (
    <Field name="identification" label={texts.cardholderIdentificationLabel} problem={problem} bare>
      {(ties) => (
        <div class={cx('document')}>
          <div class={cx('control')}>
            <select
              name={initialization.variant.names.identificationType}
              aria-label={texts.identificationTypeLabel}
              value={model.state.values.identificationTypeId}
              onChange={(event) =>
                model.set({ identificationTypeId: event.currentTarget.value, identificationNumber: '' })
              }
            >
              {model.context.identificationTypes.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
            <Chevron />
          </div>
          <div class={cx('control', !!problem && 'invalid')}>
            <input
              {...ties}
              name="DOCUMENT"
              type="text"
              inputMode={type?.type === 'number' ? 'numeric' : 'text'}
              autoComplete="off"
              placeholder={type && identificationPlaceholder(type)}
              value={model.state.values.identificationNumber}
              onInput={(event) => {
                const typed = event.currentTarget.value;
                const shown = type ? formatIdentification(typed, type) : typed;
                event.currentTarget.value = shown;
                model.set({ identificationNumber: shown });
              }}
              onBlur={() => model.leave('identification')}
            />
          </div>
        </div>
      )}
    </Field>
  );
}
