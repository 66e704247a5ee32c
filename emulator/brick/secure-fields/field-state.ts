import * as z from 'zod/mini';
import type { FieldName } from './field-names.ts';
import { fieldProblems, type Surroundings } from './field-problems.ts';

const causeSchema = z.enum(['invalid_type', 'invalid_length', 'invalid_value']);
const fieldProblemSchema = z.object({ message: z.string(), cause: causeSchema });
export type FieldProblem = z.infer<typeof fieldProblemSchema>;

export const fieldStateSchema = z.object({
  empty: z.boolean(),
  /** Of the first problem; null when the content is a valid value. */
  cause: z.nullable(causeSchema),
  problems: z.array(fieldProblemSchema),
});
export type FieldState = z.infer<typeof fieldStateSchema>;

/** What a frame may say about its content. */
export function fieldState(field: FieldName, value: string, around: Surroundings): FieldState {
  const problems = fieldProblems(field, value, around);
  return { empty: value === '', cause: problems[0]?.cause ?? null, problems };
}
