import { useEffect, useRef } from 'preact/hooks';
import { Field } from '../form/field.tsx';
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

/** A field whose input lives in a frame of another origin. */
export function FrameField({ model, name, help }: FrameFieldProps) {
  const cx = useClassNames();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (place.current) model.mountFrame(name, place.current);
  }, [model, name]);
  const { texts } = model.context.environment;
  const method = model.state.info.phase === 'known' ? model.state.info.method : undefined;
  return (
    <Field
      name={name}
      label={texts[`${name}Label`]}
      problem={model.state.problems[name]}
      help={help}
      focused={model.state.focused === name}
      onLabelClick={() => model.focusFrame(name)}
    >
      {() => (
        <>
          <div class={cx('frame')} data-testid="input-container" ref={place} />
          {name === 'cardNumber' && (
            <BrandMark class={cx('adorn')} paymentMethodId={method?.id} name={method?.name} />
          )}
          {name === 'securityCode' && (
            <SecurityCodeMark
              class={cx('adorn')}
              side={method?.settings[0]?.security_code.card_location === 'front' ? 'front' : 'back'}
            />
          )}
        </>
      )}
    </Field>
  );
}
