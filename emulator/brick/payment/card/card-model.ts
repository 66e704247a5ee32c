import type { CardTypeId } from '../../../../fixtures/catalog/types.ts';
import { SecureFields } from '../../secure-fields/host/secure-fields.ts';
import {
  type FieldState,
  FRAME_FIELDS,
  type FrameField,
  type FromFrame,
} from '../../secure-fields/protocol.ts';
import type { InstallmentOffer, WireIdentificationType } from '../../wire.ts';
import { BrickFault } from '../brick-fault.ts';
import type { PaymentEnvironment } from '../payment-environment.ts';
import type { Submission } from '../submission.ts';
import { BinLookup, type CardInfo } from './bin-lookup.ts';
import { brandSettings } from './brand-settings.ts';
import {
  CARD_FIELDS,
  type CardFieldName,
  type CardProblems,
  type CardSnapshot,
  cardProblems,
  frameProblem,
  lookupProblem,
  pageProblem,
} from './card-problems.ts';
import { cardSubmission, identificationOf } from './card-submission.ts';
import type { CardValues } from './card-values.ts';
import { fieldsOf } from './fields-of.ts';
import { frameAppearance } from './frame-appearance.ts';
import { initialValues } from './initial-values.ts';
import { isEmail } from './is-email.ts';

export interface CardModelOptions {
  environment: PaymentEnvironment;
  fieldPage: string;
  identificationTypes: readonly WireIdentificationType[];
  /** The buyer pressed Enter in a frame. */
  onEnter: () => void;
  /** All three frames stand, for the first time. */
  onFramesReady: () => void;
}

/** The state of a card form: what was typed, what is wrong with it, and what the API says about the card. */
export class CardModel {
  readonly environment: PaymentEnvironment;
  readonly identificationTypes: readonly WireIdentificationType[];
  values: CardValues;
  problems: CardProblems = {};
  info: CardInfo = { phase: 'none' };
  focused: FrameField | null = null;
  /** Changes whenever the form must be drawn anew, as the real one is when the BIN answer arrives. */
  generation = 0;
  preferredType: CardTypeId | null = null;
  readonly #options: CardModelOptions;
  readonly #frames: SecureFields;
  readonly #lookup: BinLookup;
  readonly #ready = new Set<FrameField>();
  readonly #listeners = new Set<() => void>();

  constructor(options: CardModelOptions) {
    const { environment, identificationTypes } = options;
    this.#options = options;
    this.environment = environment;
    this.identificationTypes = identificationTypes;
    this.values = initialValues(environment, identificationTypes);
    const { publicKey, locale } = environment.mount;
    this.#frames = new SecureFields({
      page: options.fieldPage,
      publicKey,
      locale,
      onMessage: (message) => this.#hear(message),
    });
    this.#lookup = new BinLookup(environment, (info) => this.#learn(info));
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  set(change: Partial<CardValues>): void {
    this.values = { ...this.values, ...change };
    if ('issuerId' in change) this.values.installments = null;
    for (const field of fieldsOf(change)) this.#settle(field, undefined);
    this.#changed();
  }

  /** Says what is wrong with a field that the buyer leaves; an empty one is not yet wrong. */
  leave(field: Exclude<CardFieldName, FrameField>): void {
    const problem = pageProblem(field, this.#snapshot());
    const empty = problem === this.environment.texts.required;
    this.#settle(field, empty ? this.problems[field] : problem);
    this.#changed();
  }

  mountFrame(field: FrameField, container: HTMLElement): void {
    this.#frames.mount(field, container, frameAppearance(field, this.environment));
  }

  get identificationType(): WireIdentificationType | undefined {
    return this.identificationTypes.find(({ id }) => id === this.values.identificationTypeId);
  }

  get needs(): CardSnapshot['needs'] {
    const { initialization, customization } = this.environment.settings;
    const credit = this.info.phase === 'known' && this.info.paymentTypeId === 'credit_card';
    return {
      identification: this.identificationTypes.length > 0,
      issuer: this.info.phase === 'known' && this.info.offers.length > 1,
      installments: credit && customization?.paymentMethods?.maxInstallments !== 1,
      email: !isEmail(initialization.payer?.email),
    };
  }

  /** The instalments to choose from: those of the chosen issuer, or of the only one. */
  get offer(): InstallmentOffer | undefined {
    if (this.info.phase !== 'known') return undefined;
    const { offers } = this.info;
    if (offers.length === 1) return offers[0];
    return offers.find(({ issuer }) => String(issuer.id) === this.values.issuerId);
  }

  /** Asks again about the card, as its instalments depend on the amount. */
  async refresh(): Promise<void> {
    if (this.info.phase !== 'none') await this.#lookup.lookUp(this.info.bin, this.preferredType);
  }

  /** Checks the form, creates a token and returns what `onSubmit` gets. Throws BrickFault when it cannot go on. */
  async collect(): Promise<Submission> {
    const { environment } = this;
    const frames = await this.#inspect();
    if (this.info.phase === 'fetching') {
      throw new BrickFault('submit_attempt_while_fetching_payment_info', environment.texts.stillLoading);
    }
    this.#show(cardProblems(this.#snapshot(), frames));
    const [first] = CARD_FIELDS.filter((field) => this.problems[field]);
    if (first || this.info.phase !== 'known') {
      if (first) this.#focus(first);
      throw new BrickFault('incomplete_fields', environment.texts.incomplete);
    }
    const { info: card, values, identificationType } = this;
    const token = await this.#createToken();
    return cardSubmission({ environment, card, values, identificationType, token });
  }

  dispose(): void {
    this.#lookup.stop();
    this.#frames.dispose();
    this.#listeners.clear();
  }

  async #inspect(): Promise<Record<FrameField, FieldState>> {
    const [cardNumber, expirationDate, securityCode] = await Promise.all([
      this.#frames.inspect('cardNumber'),
      this.#frames.inspect('expirationDate'),
      this.#frames.inspect('securityCode'),
    ]);
    return { cardNumber, expirationDate, securityCode };
  }

  async #createToken() {
    const identification = identificationOf(this.values, this.identificationType);
    try {
      const name = this.values.holderName.trim();
      return await this.#frames.createToken({ name, ...(identification && { identification }) });
    } catch (error) {
      const detail = error instanceof Error ? error.message : undefined;
      const { paymentFailed } = this.environment.texts;
      throw new BrickFault('secure_fields_card_token_creation_failed', paymentFailed, detail);
    }
  }

  #snapshot(): CardSnapshot {
    const { values, info, identificationType, needs } = this;
    return { values, info, identificationType, needs, texts: this.environment.texts };
  }

  #hear(message: FromFrame): void {
    const { field } = message;
    if (message.kind === 'ready') this.#frameReady(field);
    if (message.kind === 'focus') this.focused = field;
    if (message.kind === 'enter') this.#options.onEnter();
    if (message.kind === 'complete' && field === 'cardNumber') this.#frames.focus('expirationDate');
    if (message.kind === 'bin') this.#binChanged(message.bin);
    if (message.kind === 'change') this.#frameChanged(field, message.state);
    if (message.kind === 'blur') this.#frameLeft(field, message.state);
    this.#changed();
  }

  // While the buyer corrects a field its problem stays until it is solved, and no new one appears.
  #frameChanged(field: FrameField, state: FieldState): void {
    const before = this.problems[field];
    if (before === undefined) return;
    const own = frameProblem(field, state, this.environment.texts);
    this.#settle(field, own ? before : this.#lookupProblem(field));
  }

  #lookupProblem(field: FrameField): string | undefined {
    return field === 'cardNumber' ? lookupProblem(this.info, this.environment.texts) : undefined;
  }

  #frameLeft(field: FrameField, state: FieldState): void {
    if (this.focused === field) this.focused = null;
    if (state.empty) return;
    const own = frameProblem(field, state, this.environment.texts);
    this.#settle(field, own ?? this.#lookupProblem(field));
  }

  #frameReady(field: FrameField): void {
    const all = this.#ready.add(field).size === FRAME_FIELDS.length;
    if (all) this.#options.onFramesReady();
  }

  #binChanged(bin: string | null): void {
    if (bin !== null) this.environment.settings.callbacks.onBinChange?.(bin);
    // A lookup reports its own failures.
    void this.#lookup.lookUp(bin, this.preferredType);
  }

  #learn(info: CardInfo): void {
    const { variant } = this.environment.initialization;
    this.info = info;
    this.values = { ...this.values, installments: null, issuerId: '' };
    this.#settle('installments', undefined);
    this.#settle('cardNumber', lookupProblem(info, this.environment.texts));
    this.#frames.useBrand(brandSettings(info));
    if (info.phase === 'known' && variant.wipesParentFieldsOnBin) {
      this.values = { ...this.values, holderName: '', identificationNumber: '' };
    }
    if (info.phase === 'known' && variant.remountsSecurityCode) this.generation += 1;
    this.#changed();
  }

  #show(problems: CardProblems): void {
    for (const field of CARD_FIELDS) this.#settle(field, problems[field]);
    this.#changed();
  }

  #settle(field: CardFieldName, problem: string | undefined): void {
    const { [field]: before, ...others } = this.problems;
    if (before === problem) return;
    this.problems = problem === undefined ? others : { ...others, [field]: problem };
    const frame = FRAME_FIELDS.find((name) => name === field);
    if (frame) this.#frames.showProblem(frame, problem ?? null);
  }

  #focus(field: CardFieldName): void {
    const frame = FRAME_FIELDS.find((name) => name === field);
    const { container } = this.environment.mount;
    if (frame) this.#frames.focus(frame);
    else container.querySelector<HTMLElement>(`[data-field="${field}"] :is(input, select)`)?.focus();
  }

  #changed(): void {
    for (const listener of this.#listeners) listener();
  }
}
