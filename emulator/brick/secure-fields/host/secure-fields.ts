import type { CardToken } from '../../wire.ts';
import {
  type BrandSettings,
  type FieldAppearance,
  type FieldState,
  FRAME_FIELDS,
  type FrameField,
  type FromFrame,
  fromFrameSchema,
  type ToFrameBody,
  type TokenHolder,
} from '../protocol.ts';

// The frame's own request may take 20 s, and it waits up to 5 s for its siblings.
const TOKEN_DEADLINE_MS = 26_000;
const INSPECT_DEADLINE_MS = 5000;

export interface SecureFieldsOptions {
  /** Address of the frames' page. */
  page: string;
  publicKey: string;
  locale: string;
  onMessage: (message: FromFrame) => void;
}

interface Pending {
  settle: (message: FromFrame) => void;
  field: FrameField;
}

/** The page's side of the card frames of one Brick. */
export class SecureFields {
  readonly #options: SecureFieldsOptions;
  readonly #origin: string;
  readonly #instance: string;
  readonly #frames = new Map<FrameField, HTMLIFrameElement>();
  readonly #appearances = new Map<FrameField, FieldAppearance>();
  readonly #pending = new Map<number, Pending>();
  readonly #ready = new Set<FrameField>();
  #brand: BrandSettings | null = null;
  #lastRequest = 0;

  constructor(options: SecureFieldsOptions) {
    this.#options = options;
    this.#origin = new URL(options.page).origin;
    this.#instance = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
      byte.toString(16).padStart(2, '0'),
    ).join('');
    window.addEventListener('message', this.#receive);
  }

  /** Puts the frame of a field into `container`, in place of an earlier frame of that field. */
  mount(field: FrameField, container: HTMLElement, appearance: FieldAppearance): void {
    this.#frames.get(field)?.remove();
    this.#ready.delete(field);
    const frame = document.createElement('iframe');
    const query = new URLSearchParams({
      public_key: this.#options.publicKey,
      locale: this.#options.locale,
      referer: location.origin,
      instance: this.#instance,
      field,
    });
    frame.name = field;
    frame.title = appearance.label;
    frame.src = `${this.#options.page}?${query}`;
    this.#frames.set(field, frame);
    this.#appearances.set(field, appearance);
    container.append(frame);
  }

  focus(field: FrameField): void {
    this.#frames.get(field)?.focus();
    this.#send(field, { kind: 'focus' });
  }

  /** Tells the frames what the brand of the card demands; null when the brand is unknown. */
  useBrand(brand: BrandSettings | null): void {
    this.#brand = brand;
    for (const field of FRAME_FIELDS) this.#send(field, { kind: 'brand', settings: brand });
  }

  showProblem(field: FrameField, message: string | null): void {
    this.#send(field, { kind: 'problem', message });
  }

  /** What the frame holds at this moment: nothing while it loads. Rejects when it does not answer in time. */
  async inspect(field: FrameField): Promise<FieldState> {
    if (!this.#ready.has(field)) return { empty: true, cause: 'invalid_length' };
    const answer = await this.#request(field, INSPECT_DEADLINE_MS, (request) => ({
      kind: 'inspect',
      request,
    }));
    if (answer.kind !== 'state') throw new Error(`Unexpected answer ${answer.kind} of the ${field} frame.`);
    return answer.state;
  }

  /** Has the card number's frame create a token; rejects with the API's message when it is refused. */
  async createToken(holder: TokenHolder): Promise<CardToken> {
    const answer = await this.#request('cardNumber', TOKEN_DEADLINE_MS, (request) => ({
      kind: 'createToken',
      request,
      holder,
    }));
    if (answer.kind === 'token') return answer.token;
    throw new Error(answer.kind === 'tokenFailed' ? answer.message : 'Failed to create card token');
  }

  dispose(): void {
    window.removeEventListener('message', this.#receive);
    for (const frame of this.#frames.values()) frame.remove();
    this.#frames.clear();
  }

  #request(field: FrameField, deadline: number, body: (request: number) => ToFrameBody): Promise<FromFrame> {
    const request = ++this.#lastRequest;
    return new Promise<FromFrame>((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#pending.delete(request);
        reject(new Error(`The ${field} frame did not answer within ${deadline} ms.`));
      }, deadline);
      const settle = (message: FromFrame) => {
        clearTimeout(timer);
        this.#pending.delete(request);
        resolve(message);
      };
      this.#pending.set(request, { field, settle });
      this.#send(field, body(request));
    });
  }

  #send(field: FrameField, body: ToFrameBody): void {
    const message = { channel: 'secure-fields', instance: this.#instance, field, ...body };
    this.#frames.get(field)?.contentWindow?.postMessage(message, this.#origin);
  }

  readonly #receive = (event: MessageEvent<unknown>): void => {
    if (event.origin !== this.#origin) return;
    const parsed = fromFrameSchema.safeParse(event.data);
    if (!parsed.success || parsed.data.instance !== this.#instance) return;
    const message = parsed.data;
    if (event.source !== this.#frames.get(message.field)?.contentWindow) return;
    if (message.kind === 'ready') this.#welcome(message.field);
    if ('request' in message) this.#settle(message);
    this.#options.onMessage(message);
  };

  #settle(message: Extract<FromFrame, { request: number }>): void {
    const pending = this.#pending.get(message.request);
    if (pending?.field === message.field) pending.settle(message);
  }

  #welcome(field: FrameField): void {
    this.#ready.add(field);
    const appearance = this.#appearances.get(field);
    if (appearance) this.#send(field, { kind: 'configure', appearance });
    this.#send(field, { kind: 'brand', settings: this.#brand });
  }
}
