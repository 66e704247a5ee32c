import type { TargetedInputEvent } from 'preact';
import { Field } from '../form/field.tsx';
import type { CardModel } from './card-model.ts';

interface TextFieldProps {
  model: CardModel;
  field: 'holderName' | 'email';
  /** The real Brick's `name`. */
  name: 'HOLDER_NAME' | 'EMAIL';
  type: 'text' | 'email';
  autoComplete: string;
}

/** A text input of the page itself. */
export function TextField({ model, field, name, type, autoComplete }: TextFieldProps) {
  const { texts } = model.context.environment;
  const words = field === 'email' ? 'email' : 'cardholderName';
  return (
    <Field name={field} label={texts[`${words}Label`]} problem={model.state.problems[field]}>
      {(ties) => {
        const shared = {
          ...ties,
          name,
          autoComplete,
          spellcheck: false,
          placeholder: texts[`${words}Placeholder`],
          value: model.state.values[field],
          onInput: (event: TargetedInputEvent<HTMLInputElement>) =>
            model.set({ [field]: event.currentTarget.value }),
          onBlur: () => model.leave(field),
        };
        return type === 'email' ? <input type="email" {...shared} /> : <input type="text" {...shared} />;
      }}
    </Field>
  );
}
