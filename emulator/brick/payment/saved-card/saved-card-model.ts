import { frameAppearance } from '../../card/frame-appearance.ts';
import { FramesSetup } from '../../card/frames-setup.ts';
import type { CardSubmission } from '../../card/submission.ts';
import { BrickFault } from '../../form/brick-fault.ts';
import type { FormEnvironment } from '../../form/form-environment.ts';
import type { FrameMounter } from '../../form/frame-input.tsx';
import { SecureFields } from '../../secure-fields/host/secure-fields.ts';
import type { FrameField, FromFrame } from '../../secure-fields/protocol.ts';
import type { CardToken } from '../../wire/card-token.ts';
import type { WireSavedCard } from '../../wire/saved-cards.ts';
import { fetchPlans } from './fetch-plans.ts';
import { asksInstallments, NEW_SAVED_CARD_STATE, type SavedCardState } from './saved-card-state.ts';
import { savedCardSubmission } from './saved-card-submission.ts';

export interface SavedCardOptions {
  environment: FormEnvironment;
  /** Address of the frames' page. */
  fieldPage: string;
  card: WireSavedCard;
  /** The buyer pressed Enter in the frame. */
  onEnter: () => void;
}

/** The form of one saved card: its security code, in a frame, and the instalments. */
export class SavedCardModel implements FrameMounter {
  readonly environment: FormEnvironment;
  readonly card: WireSavedCard;
  readonly setup: FramesSetup;
  state: SavedCardState = NEW_SAVED_CARD_STATE;
  readonly #onEnter: () => void;
  readonly #fields: SecureFields;
  readonly #listeners = new Set<() => void>();
  #place: HTMLElement | null = null;
  #latest = 0;

  constructor({ environment, fieldPage, card, onEnter }: SavedCardOptions) {
    this.environment = environment;
    this.card = card;
    this.#onEnter = onEnter;
    const { publicKey, locale } = environment.mount;
    this.setup = new FramesSetup({
      report: environment.report,
      tryAgain: () => this.#place && this.mountFrame('securityCode', this.#place),
    });
    this.#fields = new SecureFields({
      page: fieldPage,
      publicKey,
      locale,
      onMessage: (message) => this.#hear(message),
    });
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  mountFrame(field: FrameField, place: HTMLElement): void {
    this.#place = place;
    this.#fields.mount(field, place, frameAppearance(field, this.environment));
    const { length } = this.card.security_code;
    this.#fields.useBrand({
      cardNumberLength: 16,
      luhn: true,
      securityCodeLength: length,
      securityCodeOptional: false,
    });
    this.setup.expect();
  }

  focusFrame(field: FrameField): void {
    this.#fields.focus(field);
  }

  /** The buyer left the form for another: its frame is gone. */
  abandon(): void {
    this.setup.startOver();
    this.#become({ problems: {}, isFocused: false });
  }

  /** Asks for the plans of the amount as it is now. */
  async fetchPlans(): Promise<void> {
    const turn = ++this.#latest;
    this.#become({ isFetching: true });
    const offer = await fetchPlans(this.environment, this.card);
    if (turn === this.#latest) this.#become({ offer, isFetching: false, installments: null });
  }

  choose(installments: number | null): void {
    const { installments: _settled, ...problems } = this.state.problems;
    this.#become({ installments, problems });
  }

  /** Checks the form, creates a token and returns what `onSubmit` gets. Throws BrickFault when it cannot go on. */
  async collect(): Promise<CardSubmission> {
    const { environment, card } = this;
    const { texts } = environment;
    const code = await this.#fields.inspect('securityCode');
    const { offer, installments, isFetching } = this.state;
    if (isFetching) throw new BrickFault('submit_attempt_while_fetching_payment_info', texts.stillLoading);
    const asks = asksInstallments(card, environment);
    const problems: SavedCardState['problems'] = {
      ...(code.cause !== null && { securityCode: code.empty ? texts.required : texts.invalidSecurityCode }),
      ...(offer && asks && installments === null && { installments: texts.chooseInstallments }),
    };
    this.#showProblems(problems);
    if (problems.securityCode) this.#fields.focus('securityCode');
    else if (problems.installments) this.#focusInstallments();
    if (Object.keys(problems).length > 0) throw new BrickFault('incomplete_fields', texts.incomplete);
    if (!offer) throw new BrickFault('incomplete_fields', texts.noInstallments);
    const token = await this.#createToken();
    const number = asks && installments !== null ? installments : (offer.payer_costs[0]?.installments ?? 1);
    return savedCardSubmission({ environment, card, offer, installments: number, token });
  }

  dispose(): void {
    this.#latest += 1;
    this.setup.stop();
    this.#fields.dispose();
    this.#listeners.clear();
  }

  async #createToken(): Promise<CardToken> {
    try {
      return await this.#fields.createSavedCardToken(this.card.id);
    } catch (error) {
      const detail = error instanceof Error ? error.message : undefined;
      const { paymentFailed } = this.environment.texts;
      throw new BrickFault('secure_fields_card_token_creation_failed', paymentFailed, detail);
    }
  }

  #hear(message: FromFrame): void {
    if (message.kind === 'ready') this.setup.succeed();
    if (message.kind === 'enter') this.#onEnter();
    if (message.kind === 'focus') this.#become({ isFocused: true });
    if (message.kind === 'blur') this.#become({ isFocused: false });
    if (message.kind === 'change' && this.state.problems.securityCode && message.state.cause === null) {
      const { securityCode: _settled, ...problems } = this.state.problems;
      this.#showProblems(problems);
    }
  }

  #showProblems(problems: SavedCardState['problems']): void {
    this.#fields.showProblem('securityCode', problems.securityCode ?? null);
    this.#become({ problems });
  }

  #focusInstallments(): void {
    const { container } = this.environment.mount;
    const control = '[data-field="installments"] :is(input, select)';
    container.querySelector<HTMLElement>(control)?.focus();
  }

  #become(change: Partial<SavedCardState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.#listeners) listener();
  }
}
