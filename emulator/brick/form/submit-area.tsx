import type { ComponentChildren } from 'preact';
import type { PaymentTexts } from '../texts/text-keys.ts';
import { useClassNames } from '../ui/class-names.ts';
import { useDocumentId } from '../ui/use-document-id.ts';
import { Problem } from './problem.tsx';
import { useVariant } from './variant-context.ts';

export type SubmitPhase = 'idle' | 'pending' | 'done';

interface SubmitAreaProps {
  phase: SubmitPhase;
  message: string | null;
  texts: PaymentTexts;
  /** The button leads to the review, and pays nothing yet. */
  leadsOn: boolean;
  /** What stands right above the button. */
  children: ComponentChildren;
}

function Lock({ class: className }: { class: string }) {
  return (
    <svg class={className} viewBox="0 0 18 18" aria-hidden="true">
      <path d="M5.5 8V5.8a3.5 3.5 0 0 1 7 0V8" fill="none" stroke="currentColor" stroke-width="1.8" />
      <rect x="3" y="8" width="12" height="8" rx="2" fill="currentColor" />
    </svg>
  );
}

function Done({ class: className }: { class: string }) {
  return (
    <svg class={className} viewBox="0 0 18 18" aria-hidden="true">
      <path d="M3 9.5l4 4 8-9" fill="none" stroke="currentColor" stroke-width="2.2" />
    </svg>
  );
}

/** The button, and above it what keeps the payment from going on. The button is usable while the form is empty. */
export function SubmitArea({ phase, message, texts, leadsOn, children }: SubmitAreaProps) {
  const cx = useClassNames();
  const { problemRole } = useVariant();
  const id = `${useDocumentId()}-note`;
  const words = {
    idle: leadsOn ? texts.goToReview : texts.formSubmit,
    pending: leadsOn ? texts.openingReview : texts.submitting,
    done: texts.submitted,
  }[phase];
  return (
    <div class={cx('submitArea')} data-testid="submit-wrapper">
      {children}
      {/* Always there: screen readers only follow a place that was there before its words. An alert speaks for itself. */}
      <div class={cx('spoken')} aria-live={problemRole === 'alert' ? undefined : 'polite'}>
        {message && (
          <Problem id={id} look="notice">
            {message}
          </Problem>
        )}
      </div>
      <div data-testid="submit-button">
        <button
          class={cx('button', 'primary', phase === 'done' && 'settled')}
          type="submit"
          aria-busy={phase === 'pending'}
          // The field that loses the focus may grow a problem, which would push the button from under the pointer.
          onMouseDown={(event) => event.preventDefault()}
          onClick={(event) => event.currentTarget.focus()}
          aria-describedby={message ? id : undefined}
        >
          {phase === 'pending' && <span class={cx('spinner')} />}
          {phase === 'idle' && !leadsOn && <Lock class={cx('buttonIcon')} />}
          {phase === 'done' && <Done class={cx('buttonIcon')} />}
          <span>{words}</span>
        </button>
      </div>
      <p class={cx('hidden')} aria-live="polite">
        {phase !== 'idle' && words}
      </p>
      <p class={cx('assurance')}>
        <Lock class={cx('buttonIcon')} />
        {texts.securePayment}
      </p>
    </div>
  );
}
