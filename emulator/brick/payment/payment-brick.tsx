import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useReducer } from 'preact/hooks';
import { BrandMark } from '../ui/brand-mark.tsx';
import { ClassHash, useClassNames } from '../ui/class-names.ts';
import { Skeleton } from '../ui/skeleton.tsx';
import { themeProperties } from '../ui/themes.ts';
import { CardForm } from './card/card-form.tsx';
import { OptionList } from './option-list.tsx';
import type { PaymentEnvironment } from './payment-environment.ts';
import type { PaymentSession } from './payment-session.ts';
import { SubmitArea } from './submit-area.tsx';

const MARKS = ['visa', 'master', 'amex', 'elo'];

interface PaymentBrickProps {
  environment: PaymentEnvironment;
  session: PaymentSession;
}

function Head({ environment }: { environment: PaymentEnvironment }) {
  const cx = useClassNames();
  const { payment_methods: methods } = environment.initialization;
  const marked = MARKS.flatMap((id) => methods.find((method) => method.id === id) ?? []);
  return (
    <div class={cx('head')}>
      <h2 class={cx('heading')}>{environment.texts.listTitle}</h2>
      <div class={cx('marks')}>
        {marked.map(({ id, name }) => (
          <BrandMark key={id} paymentMethodId={id} name={name} />
        ))}
      </div>
    </div>
  );
}

function PaymentForm({ environment, session }: PaymentBrickProps) {
  const cx = useClassNames();
  const { texts, settings, initialization } = environment;
  const visual = settings.customization?.visual;
  return (
    <form
      class={`mp-checkout-bricks__payment-form ${cx('form', !session.ready && 'waiting')}`}
      data-testid="payment-form"
      noValidate
      inert={!session.ready}
      onSubmit={(event) => {
        event.preventDefault();
        void session.submit();
      }}
    >
      {!visual?.hideFormTitle && <Head environment={environment} />}
      <OptionList
        options={session.options}
        chosen={session.chosen}
        name={initialization.variant.names.option}
        texts={texts}
        onChoose={(option) => session.choose(option)}
      />
      {session.chosen && <CardForm model={session.card} />}
      {!visual?.hidePaymentButton && (
        <SubmitArea phase={session.phase} message={session.message} texts={texts} />
      )}
    </form>
  );
}

function Root({ environment, children }: { environment: PaymentEnvironment; children: ComponentChildren }) {
  const cx = useClassNames();
  const style = themeProperties(environment.settings.customization?.visual?.style);
  return (
    <div class={cx('root')} style={style}>
      {children}
    </div>
  );
}

/** The Payment Brick: a skeleton until its frames stand, then the form. */
export function PaymentBrick({ environment, session }: PaymentBrickProps) {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  // Before the first paint: what the session says in the meantime must not be missed.
  useLayoutEffect(() => session.subscribe(() => redraw(undefined)), [session]);
  return (
    <ClassHash.Provider value={environment.initialization.variant.classHash}>
      <Root environment={environment}>
        {!session.ready && <Skeleton label={environment.texts.loading} />}
        <PaymentForm environment={environment} session={session} />
      </Root>
    </ClassHash.Provider>
  );
}
