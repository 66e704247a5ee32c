import type { FieldProblem } from '../secure-fields/field-state.ts';
import type { CardFormField } from './card-form-options.ts';

/** Something that is wrong with a field, as callbacks tell it. Source: sdk-js docs/card-form.md. */
export interface CardFormProblem {
  /** Of the data entry errors; for a card field in a frame its cause, such as `invalid_length`. */
  code: string;
  message: string;
}

/** As a token that cannot be made tells it: several fields may be wrong. */
export interface NamedProblem extends CardFormProblem {
  field: CardFormField;
}

// Source: devsite-docs data-insertion-errors. A date in one field has the codes of its month (inferred).
const CODES: Partial<Record<CardFormField, { empty: string; invalid: string }>> = {
  cardNumber: { empty: '205', invalid: 'E301' },
  expirationDate: { empty: '208', invalid: '325' },
  expirationMonth: { empty: '208', invalid: '325' },
  expirationYear: { empty: '209', invalid: '326' },
  securityCode: { empty: '224', invalid: 'E203' },
  cardholderName: { empty: '221', invalid: '316' },
  identificationType: { empty: '212', invalid: '322' },
  identificationNumber: { empty: '214', invalid: '324' },
};

export function emptyProblem(field: CardFormField): CardFormProblem {
  return { code: CODES[field]?.empty ?? '', message: `parameter ${field} can not be null/empty` };
}

export function invalidProblem(field: CardFormField): CardFormProblem {
  return { code: CODES[field]?.invalid ?? '', message: `invalid parameter ${field}` };
}

/** What a frame says of its content: the codes are the causes of `mp.fields`, as integrations in production read them. */
export function frameProblems(problems: readonly FieldProblem[]): CardFormProblem[] {
  return problems.map(({ message, cause }) => ({ code: cause, message }));
}
