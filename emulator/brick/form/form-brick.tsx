import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useReducer } from 'preact/hooks';
import { ClassHash, useClassNames } from '../ui/class-names.ts';
import { Skeleton } from '../ui/skeleton.tsx';
import { themeProperties } from '../ui/themes.ts';
import { brickStyleOf } from './brick-style-of.ts';
import { FormHead } from './form-head.tsx';
import type { FormSession } from './form-session.ts';
import { SubmitArea } from './submit-area.tsx';
import { TotalLine } from './total-line.tsx';
import { DrawnVariant, useVariant } from './variant-context.ts';

interface FormBrickProps {
  session: FormSession;
  /** What stands between title and button; drawn with every change of the session. */
  children: () => ComponentChildren;
}

function Form({ session, children }: FormBrickProps) {
  const cx = useClassNames();
  const { formMarks } = useVariant();
  const { settings, texts } = session.environment;
  const visual = settings.customization?.visual;
  const testId = { 'data-testid': 'payment-form' };
  const form = (
    <form
      class={`mp-checkout-bricks__payment-form ${cx('form', !session.ready && 'waiting')}`}
      {...(formMarks === 'together' && testId)}
      noValidate
      inert={!session.ready}
      onSubmit={(event) => {
        event.preventDefault();
        void session.submit();
      }}
    >
      {!visual?.hideFormTitle && <FormHead environment={session.environment} />}
      {children()}
      {!visual?.hidePaymentButton && (
        <SubmitArea phase={session.phase} message={session.message} texts={texts}>
          <TotalLine session={session} />
        </SubmitArea>
      )}
    </form>
  );
  return formMarks === 'apart' ? <div {...testId}>{form}</div> : form;
}

function Root({ session, children }: { session: FormSession; children: ComponentChildren }) {
  const cx = useClassNames();
  const { mount } = session.environment;
  return (
    <div class={cx('root')} lang={mount.locale} style={themeProperties(brickStyleOf(mount))}>
      {children}
    </div>
  );
}

/** A Brick with a form: a skeleton until its frames stand, then the form. */
export function FormBrick({ session, children }: FormBrickProps) {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  // Before the first paint: what the session says in the meantime must not be missed.
  useLayoutEffect(() => session.subscribe(() => redraw(undefined)), [session]);
  const { variant } = session.environment.initialization;
  return (
    <DrawnVariant.Provider value={variant}>
      <ClassHash.Provider value={variant.classHash}>
        <Root session={session}>
          {!session.ready && <Skeleton label={session.environment.texts.loading} />}
          <Form session={session}>{children}</Form>
        </Root>
      </ClassHash.Provider>
    </DrawnVariant.Provider>
  );
}
