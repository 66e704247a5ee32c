import { hideSecretsInText } from '../core/hide-secrets.ts';
import type { JournalEntry } from '../core/journal.ts';
import type { Universe } from '../core/universe.ts';

interface JournalFilter {
  path?: string;
  method?: string;
  external_reference?: string;
}

/** The requests that a universe received, with their answers; of those, what the filter asks for. */
export function journalOf(universe: Universe, filter: JournalFilter = {}): JournalEntry[] {
  const { path, method, external_reference: asked } = filter;
  const entries = universe.journal.entries(
    (call) =>
      (path === undefined || call.path === path) &&
      (method === undefined || call.method === method.toUpperCase()),
  );
  if (asked === undefined) return entries;
  // Bodies are masked: what is looked for is masked alike.
  const reference = hideSecretsInText(asked);
  return entries.filter(({ body }) => referenceOf(body) === reference);
}

function referenceOf(body: unknown): unknown {
  return typeof body === 'object' && body !== null && 'external_reference' in body
    ? body.external_reference
    : undefined;
}
