import { CARD_TOKEN_CAUSES } from '../../../fixtures/catalog/causes/card-token-causes.ts';
import { ApiError, type Cause } from '../../core/api-error.ts';

type Code = keyof typeof CARD_TOKEN_CAUSES;

/** A field of a card in error; card tokens give their codes as texts. */
export function cardCause(code: Code): Cause {
  return { code: String(code), description: CARD_TOKEN_CAUSES[code].description };
}

/** 400 with every field of the card that is in error. */
export function invalidCard(causes: readonly Cause[]): ApiError {
  return new ApiError(400, 'invalid parameters', { error: 'bad_request', causes });
}
