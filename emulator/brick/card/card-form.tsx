import { Fragment } from 'preact';
import { useEffect, useLayoutEffect, useReducer } from 'preact/hooks';
import { useClassNames } from '../ui/class-names.ts';
import type { CardModel } from './card-model.ts';
import { cardNeeds, chosenOffer } from './card-state.ts';
import { FrameField } from './frame-field.tsx';
import { IdentificationField } from './identification-field.tsx';
import { InstallmentsField } from './installments-field.tsx';
import { IssuerField } from './issuer-field.tsx';
import { securityCodeHelp } from './security-code-help.ts';
import { TextField } from './text-field.tsx';

function Installments({ model }: { model: CardModel }) {
  const offer = chosenOffer(model.state);
  if (!offer) return null;
  return (
    <InstallmentsField
      environment={model.context.environment}
      offer={offer}
      chosen={model.state.values.installments}
      problem={model.state.problems.installments}
      onChoose={(installments) => model.set({ installments })}
    />
  );
}

/** The form of a new card. */
export function CardForm({ model }: { model: CardModel }) {
  const cx = useClassNames();
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  useLayoutEffect(() => model.subscribe(() => redraw(undefined)), [model]);
  useEffect(() => () => model.abandon(), [model]);
  const { info } = model.state;
  const needs = cardNeeds(model.state, model.context);
  const settings = info.phase === 'known' ? info.method.settings[0] : undefined;
  const { texts } = model.context.environment;
  return (
    <Fragment>
      <section class={cx('section')}>
        <div id="card-number-container">
          <FrameField model={model} name="cardNumber" />
        </div>
        <div class={cx('pair')}>
          <FrameField model={model} name="expirationDate" />
          <FrameField
            key={`securityCode-${model.state.generation}`}
            model={model}
            name="securityCode"
            help={securityCodeHelp(settings?.security_code, texts)}
          />
        </div>
        <TextField model={model} field="holderName" name="HOLDER_NAME" type="text" autoComplete="cc-name" />
        {needs.identification && <IdentificationField model={model} />}
        {needs.issuer && info.phase === 'known' && <IssuerField model={model} card={info} />}
      </section>
      {needs.installments && <Installments model={model} />}
      {needs.email && (
        <section class={cx('section')}>
          <h2 class={cx('sectionTitle')}>{texts.emailSectionTitle}</h2>
          <TextField model={model} field="email" name="EMAIL" type="email" autoComplete="email" />
        </section>
      )}
    </Fragment>
  );
}
