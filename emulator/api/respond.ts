import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { EmulatorContext } from './context.ts';

/** Answers JSON and leaves the answer for the journal. */
export function respond(c: EmulatorContext, status: ContentfulStatusCode, answer: unknown): Response {
  c.set('answer', answer);
  return c.json(answer, status);
}
