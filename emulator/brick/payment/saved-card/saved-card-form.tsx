import { useEffect } from 'preact/hooks';
import { InstallmentsField } from '../../card/installments-field.tsx';
import { securityCodeHelp } from '../../card/security-code-help.ts';
import { useModel } from '../../details/use-model.ts';
import { FrameInput } from '../../form/frame-input.tsx';
import { useClassNames } from '../../ui/class-names.ts';
import { SecurityCodeMark } from '../../ui/security-code-mark.tsx';
import type { SavedCardModel } from './saved-card-model.ts';
import { asksInstallments } from './saved-card-state.ts';

/** What a saved card asks for. */
export function SavedCardForm({ model }: { model: SavedCardModel }) {
  useModel(model);
  useEffect(() => () => model.abandon(), [model]);
  const cx = useClassNames();
  const { environment, card, state } = model;
  const { offer, problems } = state;
  return (
    <>
      <section class={cx('section')}>
        <FrameInput
          frames={model}
          name="securityCode"
          label={environment.texts.securityCodeLabel}
          problem={problems.securityCode}
          help={securityCodeHelp(card.security_code, environment.texts)}
          focused={state.isFocused}
        >
          <SecurityCodeMark
            class={cx('adorn')}
            side={card.security_code.card_location === 'front' ? 'front' : 'back'}
          />
        </FrameInput>
      </section>
      {offer && asksInstallments(card, environment) && (
        <InstallmentsField
          environment={environment}
          offer={offer}
          chosen={state.installments}
          problem={problems.installments}
          onChoose={(installments) => model.choose(installments)}
        />
      )}
    </>
  );
}
