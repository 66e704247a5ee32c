import { TextInput } from '../form/text-input.tsx';
import type { CardModel } from './card-model.ts';

interface TextFieldProps {
  model: CardModel;
  field: 'holderName' | 'email';
  /** The real Brick's `name`. */
  name: 'HOLDER_NAME' | 'EMAIL';
  type: 'text' | 'email';
  autoComplete: string;
}

/** A text input of the card form. */
export function TextField({ model, field, ...given }: TextFieldProps) {
  const { texts } = model.context.environment;
  const words = field === 'email' ? 'email' : 'cardholderName';
  return (
    <TextInput
      {...given}
      field={field}
      label={texts[`${words}Label`]}
      placeholder={texts[`${words}Placeholder`]}
      value={model.state.values[field]}
      problem={model.state.problems[field]}
      onInput={(value) => model.set({ [field]: value })}
      onLeave={() => model.leave(field)}
    />
  );
}
