import type { z } from 'zod';
import { Problem, type ProblemDocument } from './problem.ts';

/** A 400 that names every wrong field as the sender spelt it, never the value: it may be a card's data. */
export function validationProblem(mistakes: z.ZodError | NonNullable<ProblemDocument['errors']>): Problem {
  const errors = Array.isArray(mistakes)
    ? mistakes
    : mistakes.issues.flatMap(({ path, message, ...issue }) =>
        issue.code === 'unrecognized_keys'
          ? issue.keys.map((key) => ({ field: [...path, key].join('.'), message: 'is not accepted' }))
          : [{ field: path.join('.') || 'body', message }],
      );
  const fields = [...new Set(errors.map(({ field }) => field))].join(', ');
  return new Problem(400, 'validation_failed', { detail: `Correct these fields: ${fields}.`, errors });
}
