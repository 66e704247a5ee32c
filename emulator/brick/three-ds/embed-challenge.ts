import * as z from 'zod/mini';

// Min. size that the guide demands of the frame; on a narrower page it takes what there is.
const WIDTH = '600px';
const HEIGHT = '500px';

// The bank gives the buyer five minutes; a minute more, and nobody will answer.
const DEADLINE_MS = 6 * 60_000;

const completed = z.looseObject({ status: z.literal('COMPLETE') });

interface ChallengeOptions {
  /** What `three_ds_info` of a payment says. */
  externalResourceUrl: string;
  creq: string;
  container: HTMLElement;
  /** What a screen reader calls the frame. */
  title: string;
  deadlineMs?: number;
}

/** A challenge on a page. */
export interface EmbeddedChallenge {
  /**
   * `complete` when the bank says that the challenge is over, which tells nothing of the payment: ask for it, and again until it
   * is no longer pending. `timed_out` after the deadline: nobody tells when a buyer leaves. `removed` when `remove` came first.
   */
  ended: Promise<'complete' | 'timed_out' | 'removed'>;
  /** Takes it off the page, and stops listening. */
  remove(): void;
}

let count = 0;

/**
 * Shows the bank's challenge in a frame: `creq` is posted into it, as nobody may see it in an address.
 * Source: devsite-docs guides/checkout-api-v2/how-to-integrate-3ds, which checks no origin; whoever sends COMPLETE here must be the
 * frame itself, at the address that it was given.
 */
export function embedChallenge(options: ChallengeOptions): EmbeddedChallenge {
  const { externalResourceUrl, creq, container, title, deadlineMs = DEADLINE_MS } = options;
  const { origin } = new URL(externalResourceUrl);
  count += 1;
  const frame = document.createElement('iframe');
  frame.name = `mercadopago-three-ds-${count}`;
  frame.title = title;
  Object.assign(frame.style, {
    width: '100%',
    maxWidth: WIDTH,
    height: HEIGHT,
    border: '0',
    display: 'block',
  });
  const form = formOf(externalResourceUrl, creq, frame.name);
  container.append(frame, form);

  let timer: ReturnType<typeof setTimeout> | undefined;
  let end: (how: 'complete' | 'timed_out' | 'removed') => void = () => undefined;
  const listen = ({ source, origin: sender, data }: MessageEvent) => {
    if (source !== frame.contentWindow || sender !== origin) return;
    if (completed.safeParse(data).success) end('complete');
  };
  const ended = new Promise<'complete' | 'timed_out' | 'removed'>((resolve) => {
    end = (how) => {
      clearTimeout(timer);
      window.removeEventListener('message', listen);
      resolve(how);
    };
  });
  window.addEventListener('message', listen);
  timer = setTimeout(() => end('timed_out'), deadlineMs);
  form.submit();
  return {
    ended,
    remove() {
      end('removed');
      frame.remove();
      form.remove();
    },
  };
}

function formOf(action: string, creq: string, target: string): HTMLFormElement {
  const form = document.createElement('form');
  Object.assign(form, { method: 'post', action, target, hidden: true });
  const field = document.createElement('input');
  Object.assign(field, { type: 'hidden', name: 'creq', value: creq });
  form.append(field);
  return form;
}
