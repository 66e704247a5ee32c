import type { EmulatorContext } from './context.ts';

/** The id of a request, which its answer carries in x-request-id and its causes name. */
export function requestIdOf(c: EmulatorContext): string {
  const known = c.get('requestId');
  if (known) return known;
  const id = crypto.randomUUID();
  c.set('requestId', id);
  return id;
}
