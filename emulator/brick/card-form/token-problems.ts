import * as z from 'zod/mini';
import { ApiError } from '../sdk/api-error.ts';
import type { CardFormProblem } from './card-form-problem.ts';

const causesSchema = z
  .array(z.looseObject({ code: z.union([z.string(), z.number()]), description: z.string() }))
  .check(z.minLength(1));

/** Why there is no token: the causes of a refusal as `[{code, message}]`, anything else as it came. */
export function tokenProblems(error: unknown): unknown {
  const causes = causesSchema.safeParse(error instanceof ApiError ? error.cause : null);
  if (!causes.success) return error;
  return causes.data.map(
    ({ code, description }): CardFormProblem => ({ code: String(code), message: description }),
  );
}
