import type { EmulatorContext } from './context.ts';
import { requestIdOf } from './request-id.ts';

/**
 * Answers JSON that a page of any origin may read, with its request id, and leaves the answer for the journal.
 * A Response of its own with plain headers: `c.json` with several headers costs as much again as the rest of an answer.
 */
export function respond(c: EmulatorContext, status: number, answer: unknown): Response {
  c.set('answer', answer);
  return new Response(JSON.stringify(answer), {
    status,
    headers: {
      'content-type': 'application/json',
      'x-request-id': requestIdOf(c),
      'access-control-allow-origin': '*',
      'access-control-expose-headers': 'x-request-id',
    },
  });
}
