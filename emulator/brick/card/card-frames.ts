import { SecureFields } from '../secure-fields/host/secure-fields.ts';
import {
  type FieldState,
  FRAME_FIELDS,
  type FrameField,
  type FromFrame,
  type TokenHolder,
} from '../secure-fields/protocol.ts';
import type { CardToken } from '../wire/card-token.ts';
import { brandSettings } from './brand-settings.ts';
import type { CardContext, CardState } from './card-state.ts';
import { frameAppearance } from './frame-appearance.ts';

export type FrameStates = Record<FrameField, FieldState>;

interface CardFramesOptions {
  /** Address of the frames' page. */
  page: string;
  context: CardContext;
  hear: (message: FromFrame) => void;
  /** All three frames stand. */
  onReady: () => void;
}

/** The three frames of a card form; they follow its state. */
export class CardFrames {
  readonly #context: CardContext;
  readonly #fields: SecureFields;
  readonly #places = new Map<FrameField, HTMLElement>();
  readonly #ready = new Set<FrameField>();

  constructor({ page, context, hear, onReady }: CardFramesOptions) {
    const { publicKey, locale } = context.environment.mount;
    this.#context = context;
    this.#fields = new SecureFields({
      page,
      publicKey,
      locale,
      onMessage: (message) => {
        if (message.kind === 'ready') this.#ready.add(message.field);
        if (message.kind === 'ready' && this.#ready.size === FRAME_FIELDS.length) onReady();
        hear(message);
      },
    });
  }

  mount(field: FrameField, place: HTMLElement): void {
    this.#places.set(field, place);
    this.#ready.delete(field);
    this.#fields.mount(field, place, frameAppearance(field, this.#context.environment));
  }

  /** Puts new frames in place of all that stand, or fail to. */
  mountAgain(): void {
    for (const [field, place] of this.#places) this.mount(field, place);
  }

  /** Tells the frames what a change of the form means to them. */
  follow(before: CardState, after: CardState): void {
    if (before.info !== after.info) this.#fields.useBrand(brandSettings(after.info));
    for (const field of FRAME_FIELDS) {
      const problem = after.problems[field];
      if (before.problems[field] !== problem) this.#fields.showProblem(field, problem ?? null);
    }
  }

  focus(field: FrameField): void {
    this.#fields.focus(field);
  }

  /** What each frame says of its content. */
  async inspect(): Promise<FrameStates> {
    const [cardNumber, expirationDate, securityCode] = await Promise.all([
      this.#fields.inspect('cardNumber'),
      this.#fields.inspect('expirationDate'),
      this.#fields.inspect('securityCode'),
    ]);
    return { cardNumber, expirationDate, securityCode };
  }

  /** Rejects with the API's message when the token is refused. */
  createToken(holder: TokenHolder): Promise<CardToken> {
    return this.#fields.createToken(holder);
  }

  dispose(): void {
    this.#fields.dispose();
    this.#places.clear();
  }
}
