import { useClassNames } from '../../ui/class-names.ts';
import { Chevron } from '../chevron.tsx';
import { Field } from '../field.tsx';
import type { CardModel } from './card-model.ts';
import { formatIdentification, identificationPlaceholder } from './identification-number.ts';

/** The document of the card's holder: its type and its number. */
export function IdentificationField({ model }: { model: CardModel }) {
  const cx = useClassNames();
  const { texts, initialization } = model.environment;
  const type = model.identificationType;
  const problem = model.problems.identification;
  return (
    <Field name="identification" label={texts.cardholderIdentificationLabel} problem={problem} bare>
      {(ties) => (
        <div class={cx('document')}>
          <div class={cx('control')}>
            <select
              name={initialization.variant.names.identificationType}
              aria-label={texts.identificationTypeLabel}
              value={model.values.identificationTypeId}
              onChange={(event) =>
                model.set({ identificationTypeId: event.currentTarget.value, identificationNumber: '' })
              }
            >
              {model.identificationTypes.map(({ id, name }) => (
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
              value={model.values.identificationNumber}
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
