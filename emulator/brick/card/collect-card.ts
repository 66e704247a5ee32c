import { BrickFault } from '../form/brick-fault.ts';
import type { FrameField } from '../secure-fields/protocol.ts';
import type { CardToken } from '../wire/card-token.ts';
import type { KnownCard } from './bin-lookup.ts';
import type { CardFrames } from './card-frames.ts';
import { CARD_FIELDS, type CardFieldName, type CardProblems, cardProblems } from './card-problems.ts';
import { type CardContext, type CardState, chosenIdentification, snapshotOf } from './card-state.ts';
import { cardSubmission, identificationOf } from './card-submission.ts';
import type { CardSubmission } from './submission.ts';

interface CollectedForm {
  context: CardContext;
  frames: CardFrames;
  /** The form as it stands now: it may change while the frames answer. */
  read: () => CardState;
  show: (problems: CardProblems) => void;
}

/** Checks a card form, creates a token and returns what `onSubmit` gets. Throws BrickFault when it cannot go on. */
export async function collectCard(form: CollectedForm): Promise<CardSubmission> {
  const card = await checkedCard(form);
  const { environment } = form.context;
  const state = form.read();
  const identificationType = chosenIdentification(state, form.context);
  const token = await createToken(form, state);
  return cardSubmission({ environment, card, values: state.values, identificationType, token });
}

async function checkedCard({ context, frames, read, show }: CollectedForm): Promise<KnownCard> {
  const { texts } = context.environment;
  const contents = await frames.inspect();
  const state = read();
  if (state.info.phase === 'fetching') {
    throw new BrickFault('submit_attempt_while_fetching_payment_info', texts.stillLoading);
  }
  const problems = cardProblems(snapshotOf(state, context), contents);
  show(problems);
  const [first] = CARD_FIELDS.filter((field) => problems[field]);
  if (first) focus(first, frames, context);
  if (first || state.info.phase !== 'known') throw new BrickFault('incomplete_fields', texts.incomplete);
  return state.info;
}

async function createToken({ context, frames }: CollectedForm, state: CardState): Promise<CardToken> {
  const identification = identificationOf(state.values, chosenIdentification(state, context));
  try {
    const name = state.values.holderName.trim();
    return await frames.createToken({ name, ...(identification && { identification }) });
  } catch (error) {
    const detail = error instanceof Error ? error.message : undefined;
    const { paymentFailed } = context.environment.texts;
    throw new BrickFault('secure_fields_card_token_creation_failed', paymentFailed, detail);
  }
}

function isFrame(field: CardFieldName): field is FrameField {
  return field === 'cardNumber' || field === 'expirationDate' || field === 'securityCode';
}

function focus(field: CardFieldName, frames: CardFrames, { environment }: CardContext): void {
  const { container } = environment.mount;
  if (isFrame(field)) {
    frames.focus(field);
    return;
  }
  const find = (control: string) =>
    container.querySelector<HTMLElement>(`[data-field="${field}"] ${control}`);
  // Of a document it is the number that can be wrong, not the type before it.
  (find('input') ?? find('select'))?.focus();
}
