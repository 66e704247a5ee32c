import type { FieldState, FrameField } from '../secure-fields/protocol.ts';
import type { CardInfo } from './bin-lookup.ts';
import {
  CARD_FIELDS,
  type CardFieldName,
  type CardProblems,
  frameProblem,
  lookupProblem,
  pageProblem,
} from './card-problems.ts';
import { type CardContext, type CardState, snapshotOf } from './card-state.ts';
import type { CardValues } from './card-values.ts';
import { fieldsOf } from './fields-of.ts';

function settled(state: CardState, field: CardFieldName, problem: string | undefined): CardState {
  const { [field]: before, ...others } = state.problems;
  if (before === problem) return state;
  return { ...state, problems: problem === undefined ? others : { ...others, [field]: problem } };
}

/** The buyer typed or chose something: the problems of what he touched are no longer known. */
export function typed(state: CardState, change: Partial<CardValues>): CardState {
  const values = { ...state.values, ...change };
  if ('issuerId' in change) values.installments = null;
  return fieldsOf(change).reduce<CardState>((now, field) => settled(now, field, undefined), {
    ...state,
    values,
  });
}

/** The buyer left a field of the page: says what is wrong with it; an empty one is not yet wrong. */
export function left(
  state: CardState,
  field: Exclude<CardFieldName, FrameField>,
  context: CardContext,
): CardState {
  const problem = pageProblem(field, snapshotOf(state, context));
  const empty = problem === context.environment.texts.required;
  return settled(state, field, empty ? state.problems[field] : problem);
}

function frameOrLookupProblem(
  state: CardState,
  field: FrameField,
  content: FieldState,
  { environment: { texts } }: CardContext,
): string | undefined {
  const own = frameProblem(field, content, texts);
  return own ?? (field === 'cardNumber' ? lookupProblem(state.info, texts) : undefined);
}

/** While the buyer corrects a frame its problem stays until it is solved, and no new one appears. */
export function frameTyped(
  state: CardState,
  field: FrameField,
  content: FieldState,
  context: CardContext,
): CardState {
  const before = state.problems[field];
  if (before === undefined) return state;
  const stays = frameProblem(field, content, context.environment.texts) !== undefined;
  return settled(state, field, stays ? before : frameOrLookupProblem(state, field, content, context));
}

/** The buyer left a frame; an empty one is not yet wrong. */
export function frameLeft(
  state: CardState,
  field: FrameField,
  content: FieldState,
  context: CardContext,
): CardState {
  const now = state.focused === field ? { ...state, focused: null } : state;
  return content.empty ? now : settled(now, field, frameOrLookupProblem(state, field, content, context));
}

/** The API said something about the card: what was chosen for another card goes, and what the variant takes. */
export function learned(state: CardState, info: CardInfo, { environment }: CardContext): CardState {
  const { variant } = environment.initialization;
  const known = info.phase === 'known';
  const wiped =
    known && variant.wipesParentFieldsOnBin ? { holderName: '', identificationNumber: '' } : undefined;
  const next: CardState = {
    ...state,
    info,
    values: { ...state.values, installments: null, issuerId: '', ...wiped },
    generation: state.generation + (known && variant.remountsSecurityCode ? 1 : 0),
  };
  const problem = lookupProblem(info, environment.texts);
  return settled(settled(next, 'installments', undefined), 'cardNumber', problem);
}

/** The whole form was checked. */
export function checked(state: CardState, problems: CardProblems): CardState {
  return CARD_FIELDS.reduce((now, field) => settled(now, field, problems[field]), state);
}
