import type { CardToken } from '../../wire/card-token.ts';
import type { FieldName } from '../field-names.ts';
import { type FromFrameBody, fromFrameSchema, type ToFrameBody, type TokenSubject } from '../protocol.ts';
import { tokenError } from './token-error.ts';

// The frame's own request may take 20 s, and it waits up to 5 s for its siblings.
const TOKEN_DEADLINE_MS = 26_000;

export interface FieldFramesOptions<F extends FieldName> {
  publicKey: string;
  locale: string;
  /** A frame that says `ready` knows nothing yet: it is to be told its looks and rules, after a reload too. */
  onMessage: (field: F, message: FromFrameBody) => void;
}

interface FrameAddress {
  /** Address of the frames' page. */
  page: string;
  /** What a screen reader calls the frame. */
  title: string;
  /** Takes the size of its container, whatever styles the page has; else styles decide. */
  fills?: boolean;
}

interface Pending<F> {
  field: F;
  body: ToFrameBody;
  settle: (answer: FromFrameBody) => void;
}

/** The page's side of a set of card frames, at most one per field, that can read each other's values. */
export class FieldFrames<F extends FieldName> {
  readonly #options: FieldFramesOptions<F>;
  readonly #instance: string;
  readonly #frames = new Map<F, HTMLIFrameElement>();
  readonly #pending = new Map<number, Pending<F>>();
  readonly #ready = new Set<F>();
  #lastRequest = 0;

  constructor(options: FieldFramesOptions<F>) {
    this.#options = options;
    this.#instance = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
      byte.toString(16).padStart(2, '0'),
    ).join('');
  }

  /** Puts the frame of a field into `container`, in place of an earlier frame of that field. */
  mount(field: F, container: HTMLElement, { page, title, fills = false }: FrameAddress): void {
    this.unmount(field);
    // Only while there is a frame to hear: an SDK instance without card fields leaves nothing in the page.
    if (this.#frames.size === 0) window.addEventListener('message', this.#receive);
    const frame = document.createElement('iframe');
    const query = new URLSearchParams({
      public_key: this.#options.publicKey,
      locale: this.#options.locale,
      referer: location.origin,
      instance: this.#instance,
      field,
    });
    frame.name = field;
    frame.title = title;
    frame.src = `${page}?${query}`;
    if (fills) Object.assign(frame.style, { display: 'block', width: '100%', height: '100%', border: '0' });
    this.#frames.set(field, frame);
    container.append(frame);
  }

  unmount(field: F): void {
    this.#frames.get(field)?.remove();
    const stood = this.#frames.delete(field);
    this.#ready.delete(field);
    if (stood && this.#frames.size === 0) window.removeEventListener('message', this.#receive);
  }

  /** The fields whose frames stand in the page, in the order of their mounting. */
  standing(): F[] {
    return [...this.#frames].filter(([, frame]) => frame.isConnected).map(([field]) => field);
  }

  isReady(field: F): boolean {
    return this.#ready.has(field);
  }

  /** Takes the focus to a frame, which passes it on to its input as soon as it can. */
  focus(field: F): void {
    this.#frames.get(field)?.focus();
    this.send(field, { kind: 'focus' });
  }

  blur(field: F): void {
    this.#frames.get(field)?.blur();
  }

  /** Tells a frame something; one that is not ready will be told when it says so. */
  send(field: F, body: ToFrameBody): void {
    const frame = this.#frames.get(field);
    if (!frame || !this.#ready.has(field)) return;
    const message = { channel: 'secure-fields', instance: this.#instance, field, ...body };
    frame.contentWindow?.postMessage(message, new URL(frame.src).origin);
  }

  /** Asks a frame, as soon as it is ready. Rejects when no answer came within `deadline` ms. */
  ask(field: F, deadline: number, body: (request: number) => ToFrameBody): Promise<FromFrameBody> {
    const request = ++this.#lastRequest;
    const question = body(request);
    return new Promise<FromFrameBody>((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#pending.delete(request);
        reject(new Error(`The ${field} frame did not answer within ${deadline} ms.`));
      }, deadline);
      const settle = (answer: FromFrameBody) => {
        clearTimeout(timer);
        this.#pending.delete(request);
        resolve(answer);
      };
      this.#pending.set(request, { field, body: question, settle });
      this.send(field, question);
    });
  }

  /**
   * Has a frame create a token, or complete one, from what it and its siblings hold.
   * Rejects with ApiError when the API refuses, with another error when there was no answer.
   */
  async createToken(field: F, subject: TokenSubject): Promise<CardToken> {
    const siblings = this.standing().filter((other) => other !== field);
    // A frame that still loads does not hear its siblings.
    const loading = siblings.filter((sibling) => !this.#ready.has(sibling));
    await Promise.all(
      loading.map((sibling) =>
        this.ask(sibling, TOKEN_DEADLINE_MS, (request) => ({ kind: 'inspect', request })),
      ),
    );
    const answer = await this.ask(field, TOKEN_DEADLINE_MS, (request) => ({
      kind: 'createToken',
      request,
      subject,
      siblings,
    }));
    if (answer.kind === 'token') return answer.token;
    throw answer.kind === 'tokenFailed'
      ? tokenError(answer.failure)
      : new Error('Failed to create card token');
  }

  dispose(): void {
    for (const field of [...this.#frames.keys()]) this.unmount(field);
  }

  readonly #receive = (event: MessageEvent<unknown>): void => {
    const [field, frame] = this.#senderOf(event) ?? [];
    if (!field || !frame || event.origin !== new URL(frame.src).origin) return;
    const parsed = fromFrameSchema.safeParse(event.data);
    if (!parsed.success || parsed.data.instance !== this.#instance || parsed.data.field !== field) return;
    const message = parsed.data;
    if (message.kind === 'ready') this.#ready.add(field);
    this.#options.onMessage(field, message);
    if (message.kind === 'ready') this.#catchUp(field, frame);
    if ('request' in message) this.#settle(field, message);
  };

  #senderOf(event: MessageEvent<unknown>): [F, HTMLIFrameElement] | undefined {
    return [...this.#frames].find(([, frame]) => frame.contentWindow === event.source);
  }

  #settle(field: F, message: Extract<FromFrameBody, { request: number }>): void {
    const pending = this.#pending.get(message.request);
    if (pending?.field === field) pending.settle(message);
  }

  #catchUp(field: F, frame: HTMLIFrameElement): void {
    if (document.activeElement === frame) this.send(field, { kind: 'focus' });
    for (const pending of this.#pending.values()) {
      if (pending.field === field) this.send(field, pending.body);
    }
  }
}
