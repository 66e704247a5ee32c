import { ApiError } from '../../sdk/api-error.ts';
import type { TokenFailure } from '../protocol.ts';

/** The error that a frame met: the API's refusal with its causes, or words alone. */
export function tokenError({ message, refusal }: TokenFailure): Error {
  return refusal ? new ApiError('/v1/card_tokens', refusal.status, refusal.envelope) : new Error(message);
}
