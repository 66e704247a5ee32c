import { FrameInput } from '../form/frame-input.tsx';
import type { FrameField as FrameFieldName } from '../secure-fields/protocol.ts';
import { BrandMark } from '../ui/brand-mark.tsx';
import { useClassNames } from '../ui/class-names.ts';
import { SecurityCodeMark } from '../ui/security-code-mark.tsx';
import type { CardModel } from './card-model.ts';

interface FrameFieldProps {
  model: CardModel;
  name: FrameFieldName;
  help?: string | undefined;
}

/** A field of the card form whose input lives in a frame. */
export function FrameField({ model, name, help }: FrameFieldProps) {
  const cx = useClassNames();
  const { info, problems, focused } = model.state;
  const method = info.phase === 'known' ? info.method : undefined;
  return (
    <FrameInput
      frames={model}
      name={name}
      label={model.context.environment.texts[`${name}Label`]}
      problem={problems[name]}
      help={help}
      focused={focused === name}
    >
      {name === 'cardNumber' && (
        <BrandMark class={cx('adorn')} paymentMethodId={method?.id} name={method?.name} />
      )}
      {name === 'securityCode' && (
        <SecurityCodeMark
          class={cx('adorn')}
          side={method?.settings[0]?.security_code.card_location === 'front' ? 'front' : 'back'}
        />
      )}
    </FrameInput>
  );
}
