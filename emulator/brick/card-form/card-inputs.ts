import type { FieldName } from '../secure-fields/field-names.ts';
import type { TokenHolder } from '../secure-fields/protocol.ts';
import type { CardSettings } from '../wire/payment-method-search.ts';
import type { CardFormProblem } from './card-form-problem.ts';

/** What a CardForm hears of its card fields. */
export interface CardInputsListener {
  /** The first 8 digits of the card number have changed; null when it has no more so many. */
  onBin: (bin: string | null) => void;
  onValidity: (field: FieldName, problems: CardFormProblem[]) => void;
  onError: (error: unknown) => void;
}

/** The card fields of one CardForm: frames in the integrator's containers, or inputs of the page itself. */
export interface CardInputs {
  /** Resolves when all of them can be typed into. Throws when one cannot stand. */
  mount(): Promise<void>;
  unmount(): void;
  setPlaceholder(field: FieldName, placeholder: string): void;
  /** What the brand of the card demands; null while it is unknown. */
  useSettings(settings: CardSettings | null): void;
  /** What is wrong with each field now; only fields with problems are named. */
  inspect(): Promise<Map<FieldName, CardFormProblem[]>>;
  /** Rejects with ApiError when the API refuses. */
  createToken(holder: TokenHolder): Promise<{ id: string }>;
}
