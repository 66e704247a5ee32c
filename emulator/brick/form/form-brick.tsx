import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useReducer, useRef } from 'preact/hooks';
import { ClassHash, useClassNames } from '../ui/class-names.ts';
import { Skeleton } from '../ui/skeleton.tsx';
import { themeProperties } from '../ui/themes.ts';
import { brickStyleOf } from './brick-style-of.ts';
import { FormHead } from './form-head.tsx';
import type { FormSession } from './form-session.ts';
import { SubmitArea } from './submit-area.tsx';
import { TotalLine } from './total-line.tsx';
import { useStep } from './use-step.ts';
import { DrawnVariant, useVariant } from './variant-context.ts';

interface FormBrickProps {
  session: FormSession;
  /** What stands between title and button; drawn with every change of the session. */
  children: () => ComponentChildren;
  /** What the buyer reviews in a form with a review; `isIdle` is off while a payment is under way. */
  drawReview?: (isIdle: boolean) => ComponentChildren;
}

function Form({ session, children, drawReview }: FormBrickProps) {
  const cx = useClassNames();
  const { formMarks } = useVariant();
  const { review, phase, environment } = session;
  const { settings, texts } = environment;
  const root = useRef<HTMLFormElement>(null);
  useStep(review, root);
  const visual = settings.customization?.visual;
  const isReviewed = review?.isOpen ?? false;
  const testId = { 'data-testid': 'payment-form' };
  const form = (
    <form
      ref={root}
      tabIndex={review ? -1 : undefined}
      class={`mp-checkout-bricks__payment-form ${cx('form', !session.ready && 'waiting')}`}
      {...(formMarks === 'together' && testId)}
      noValidate
      inert={!session.ready}
      onSubmit={(event) => {
        event.preventDefault();
        void session.submit();
      }}
    >
      {/* The form stays behind its review: its frames keep what was typed, for the way back and another token. */}
      <div class={cx('step')} hidden={isReviewed}>
        {!visual?.hideFormTitle && <FormHead environment={environment} />}
        {children()}
      </div>
      {isReviewed && drawReview?.(phase === 'idle')}
      {!visual?.hidePaymentButton && (
        <SubmitArea phase={phase} message={session.message} texts={texts} leadsOn={!!review && !isReviewed}>
          {!isReviewed && <TotalLine session={session} />}
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
export function FormBrick({ session, children, ...drawing }: FormBrickProps) {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  // Before the first paint: what the session says in the meantime must not be missed.
  useLayoutEffect(() => session.subscribe(() => redraw(undefined)), [session]);
  const { variant } = session.environment.initialization;
  return (
    <DrawnVariant.Provider value={variant}>
      <ClassHash.Provider value={variant.classHash}>
        <Root session={session}>
          {!session.ready && <Skeleton label={session.environment.texts.loading} />}
          <Form session={session} {...drawing}>
            {children}
          </Form>
        </Root>
      </ClassHash.Provider>
    </DrawnVariant.Provider>
  );
}
