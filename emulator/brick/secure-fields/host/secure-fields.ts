import type { CardToken } from '../../wire/card-token.ts';
import { ANY_CARD, type FieldRules } from '../field-rules.ts';
import {
  type BrandSettings,
  type FieldState,
  FRAME_FIELDS,
  type FrameField,
  type FrameLook,
  type FromFrame,
  type TokenHolder,
} from '../protocol.ts';
import { FieldFrames } from './field-frames.ts';

const INSPECT_DEADLINE_MS = 5000;

export interface SecureFieldsOptions {
  /** Address of the frames' page. */
  page: string;
  publicKey: string;
  locale: string;
  onMessage: (message: FromFrame) => void;
}

/** The card frames of one Brick. */
export class SecureFields {
  readonly #options: SecureFieldsOptions;
  readonly #frames: FieldFrames<FrameField>;
  readonly #looks = new Map<FrameField, FrameLook>();
  #rules = ANY_CARD;

  constructor(options: SecureFieldsOptions) {
    this.#options = options;
    const { publicKey, locale } = options;
    this.#frames = new FieldFrames({
      publicKey,
      locale,
      onMessage: (field, message) => {
        if (message.kind === 'ready') this.#welcome(field);
        // A Brick that shows a problem drops it when a brand makes the content valid.
        const heard = message.kind === 'judged' ? { ...message, kind: 'change' as const } : message;
        options.onMessage({ ...heard, field });
      },
    });
  }

  /** Puts the frame of a field into `container`, in place of an earlier frame of that field. */
  mount(field: FrameField, container: HTMLElement, look: FrameLook): void {
    this.#looks.set(field, look);
    this.#frames.mount(field, container, { page: this.#options.page, title: look.label });
  }

  focus(field: FrameField): void {
    this.#frames.focus(field);
  }

  /** Tells the frames what the brand of the card demands; null when the brand is unknown. */
  useBrand(brand: BrandSettings | null): void {
    this.#rules = rulesOf(brand);
    for (const field of FRAME_FIELDS) this.#frames.send(field, { kind: 'rules', rules: this.#rules });
  }

  showProblem(field: FrameField, message: string | null): void {
    this.#frames.send(field, {
      kind: 'mark',
      invalid: message === null ? null : true,
      description: message ?? '',
    });
  }

  /** What the frame holds at this moment: nothing while it loads. Rejects when it does not answer in time. */
  async inspect(field: FrameField): Promise<FieldState> {
    if (!this.#frames.isReady(field)) return { empty: true, cause: 'invalid_type', problems: [] };
    const answer = await this.#frames.ask(field, INSPECT_DEADLINE_MS, (request) => ({
      kind: 'inspect',
      request,
    }));
    if (answer.kind !== 'state') throw new Error(`Unexpected answer ${answer.kind} of the ${field} frame.`);
    return answer.state;
  }

  /** Has the card number's frame create a token; rejects with ApiError when it is refused. */
  createToken(holder: TokenHolder): Promise<CardToken> {
    return this.#frames.createToken('cardNumber', { of: 'typedCard', holder });
  }

  /** Has the security code's frame create a token of a saved card; rejects as `createToken` does. */
  createSavedCardToken(cardId: string): Promise<CardToken> {
    return this.#frames.createToken('securityCode', { of: 'savedCard', cardId });
  }

  dispose(): void {
    this.#frames.dispose();
  }

  #welcome(field: FrameField): void {
    const look = this.#looks.get(field);
    if (look) this.#frames.send(field, { kind: 'look', look });
    this.#frames.send(field, { kind: 'rules', rules: this.#rules });
  }
}

function rulesOf(brand: BrandSettings | null): FieldRules {
  if (!brand) return ANY_CARD;
  const { cardNumberLength: number, securityCodeLength: code } = brand;
  return {
    ...ANY_CARD,
    cardNumberLength: { min: number, max: number },
    luhn: brand.luhn,
    securityCodeLength: { min: code, max: code },
    securityCodeOptional: brand.securityCodeOptional,
    securityCodeLimit: code,
  };
}
