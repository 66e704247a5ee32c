import { ApiError } from '../core/api-error.ts';
import { causeData } from '../core/mp-date.ts';
import type { EmulatorContext } from './context.ts';
import type { ErrorEnvelope, PolicyRefusal } from './error-envelope.ts';
import { requestIdOf } from './request-id.ts';
import { respond } from './respond.ts';

/** An error as the real API's envelope. */
export function errorEnvelope(error: ApiError, stamp: { now: number; requestId: string }): ErrorEnvelope {
  const data = causeData(stamp.now, stamp.requestId);
  return {
    message: error.message,
    error: error.error,
    status: error.status,
    cause: error.causes?.map((cause) => ({ ...cause, data: cause.data ?? data })) ?? null,
  };
}

/** Turns whatever a handler threw into an answer; the only place that does. */
export function errorResponse(error: unknown, c: EmulatorContext): Response {
  const known = error instanceof ApiError ? error : internalError(error);
  const answer =
    known.status === 403 && known.causes?.length === 0
      ? policyAnswer(known.message)
      : errorEnvelope(known, { now: c.get('universe')?.now() ?? Date.now(), requestId: requestIdOf(c) });
  return respond(c, known.status, answer);
}

function policyAnswer(message: string): PolicyRefusal {
  return {
    code: 'PA_UNAUTHORIZED_RESULT_FROM_POLICIES',
    blocked_by: 'PolicyAgent',
    message,
    status: 403,
  };
}

function internalError(error: unknown): ApiError {
  console.error('emulator: a handler failed', error);
  return new ApiError(500, 'internal_error', { error: 'internal_error' });
}
