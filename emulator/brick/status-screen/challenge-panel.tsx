import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { embedChallenge } from '../three-ds/embed-challenge.ts';
import { useClassNames } from '../ui/class-names.ts';
import type { Challenge } from './status-session.ts';
import type { StatusView } from './status-view.ts';

/** The bank's page in a frame, and a way on for who cannot finish there. */
export function ChallengePanel({ challenge, view }: { challenge: Challenge; view: StatusView }) {
  const cx = useClassNames();
  const { session, texts } = view;
  const place = useRef<HTMLDivElement>(null);
  const [isLoading, setIsLoading] = useState(true);

  // At once: the bank refuses a challenge that starts later than half a minute after the payment.
  useLayoutEffect(() => {
    const container = place.current;
    if (!container) return undefined;
    const embedded = embedChallenge({
      externalResourceUrl: challenge.url,
      creq: challenge.creq,
      container,
      title: texts.challengeFrame,
    });
    // It tells the container, not its parents; the frame's empty first page came before anyone listened.
    const loaded = () => setIsLoading(false);
    container.addEventListener('load', loaded, true);
    void embedded.ended.then((how) => session.challengeEnded(how));
    return () => {
      container.removeEventListener('load', loaded, true);
      embedded.remove();
    };
  }, [challenge, session]);

  return (
    <section class={cx('panel')} aria-label={texts.challengeFrame}>
      {isLoading && (
        <p class={cx('loading')} role="status">
          {texts.challengeLoading}
        </p>
      )}
      <div ref={place} class={cx('challenge')} />
      <button type="button" class={cx('button', 'secondary')} onClick={() => session.leaveChallenge()}>
        {texts.challengeLeave}
      </button>
    </section>
  );
}

/** For who gave the challenge up, and wants it after all. */
export function ChallengeAgain({ view: { session, texts } }: { view: StatusView }) {
  const cx = useClassNames();
  return (
    <section class={cx('panel')} aria-label={texts.challengeFrame}>
      <button type="button" class={cx('button', 'secondary')} onClick={() => session.openChallenge()}>
        {texts.challengeAgain}
      </button>
    </section>
  );
}
