import { type ComponentChild, render } from 'preact';
import type { BrickController, BrickMount } from '../sdk/brick-component.ts';
import { type BrickRefusal, reportBrickError } from '../sdk/brick-error.ts';
import { BASE_STYLE } from '../ui/base-style.ts';
import { ClassHash } from '../ui/class-names.ts';
import { injectStyle } from '../ui/inject-style.ts';
import { Skeleton } from '../ui/skeleton.tsx';
import { themeProperties } from '../ui/themes.ts';
import { LoadFailure } from './load-failure.tsx';
import { PaymentDetails } from './payment-details.tsx';
import { fetchStatusPayment, type StatusStart } from './start-status.ts';
import { StatusActions } from './status-actions.tsx';
import { StatusBanner } from './status-banner.tsx';
import { statusTextsSchema, withOwnLabels } from './status-labels.ts';
import type { StatusPayment } from './status-payment.ts';
import { screenOf } from './status-screen-of.ts';
import { StatusSession } from './status-session.ts';
import { challengeOf } from './status-settings.ts';
import { STATUS_STYLE } from './status-style.ts';
import type { StatusView } from './status-view.ts';
import { WayPanel } from './way-panel.tsx';

// Its data carry no variant: any hash will do.
const HASH = 'pQ2x9L';

/** Draws a Status Screen Brick. Undefined when its texts forbid it; `onError` knows why. */
export async function mountStatusScreen(mount: BrickMount): Promise<BrickController | undefined> {
  const { status } = mount;
  if (!status) throw new Error('The SDK started no Status Screen Brick.');
  const parsed = statusTextsSchema.safeParse(mount.texts);
  if (!parsed.success) {
    const detail = parsed.error.issues.map((issue) => issue.path.join('.')).join(', ');
    return refuse(mount, { code: 'translation_key_not_found', detail });
  }
  const texts = withOwnLabels(parsed.data, status.settings);
  const frame = drawFrame(mount, status);
  frame.show(<Skeleton label={texts.loading} />);
  const found = await status.payment;
  if ('code' in found) {
    frame.show(<LoadFailure texts={texts} />);
    refuse(mount, found);
    return { unmount: frame.remove };
  }
  const place = await status.place;
  if (place === 'refused') refuse(mount, { code: 'get_mexico_payment_points_failed' });
  const session = follow(mount, status, found.payment);
  const draw = () => {
    const screen = screenOf(session.payment, session.stage);
    const given = { place: place === 'refused' ? null : place, settings: status.settings };
    showScreen(frame, { session, screen, texts, locale: mount.locale, ...given });
  };
  session.subscribe(draw);
  draw();
  status.settings.callbacks.onReady();
  return {
    unmount() {
      session.dispose();
      frame.remove();
    },
  };
}

function follow(mount: BrickMount, { settings }: StatusStart, payment: StatusPayment): StatusSession {
  const look = () => fetchStatusPayment(mount, settings.initialization.paymentId);
  return new StatusSession({ payment, challenge: challengeOf(settings), look });
}

function showScreen(frame: Frame, view: StatusView): void {
  frame.show(
    <StatusBanner {...view} />,
    <>
      <WayPanel view={view} />
      {!view.settings.customization?.visual?.hideStatusDetails && <PaymentDetails view={view} />}
      <StatusActions {...view} />
    </>,
  );
}

interface Frame {
  /** What is told to a screen reader, and what is not. */
  show(announced: ComponentChild, rest?: ComponentChild): void;
  remove(): void;
}

function drawFrame(mount: BrickMount, { settings }: StatusStart): Frame {
  injectStyle('base', BASE_STYLE, HASH);
  injectStyle('status', STATUS_STYLE, HASH);
  const root = document.createElement('div');
  mount.container.append(root);
  const { theme } = mount;
  const style = themeProperties({ ...(theme && { theme }), ...settings.customization?.visual?.style });
  return {
    // One place from the start: screen readers only follow a place that was there before its words.
    show: (announced, rest = null) =>
      render(
        <ClassHash.Provider value={HASH}>
          <div class={`root-${HASH} screen-${HASH}`} lang={mount.locale} style={style}>
            <div aria-live="polite">{announced}</div>
            {rest}
          </div>
        </ClassHash.Provider>,
        root,
      ),
    remove() {
      render(null, root);
      root.remove();
    },
  };
}

function refuse({ onError }: BrickMount, refusal: BrickRefusal): undefined {
  reportBrickError(onError, refusal);
  return undefined;
}
