import { hideSecrets, hideSecretsInText } from '../core/hide-secrets.ts';
import type { JournalEntry } from '../core/journal.ts';
import type { Universe } from '../core/universe.ts';

interface JournalFilter {
  path?: string;
  method?: string;
  external_reference?: string;
}

/** The requests that a universe received, with their answers; no card number, security code or token is in them. */
export function journalOf(universe: Universe, filter: JournalFilter = {}): JournalEntry[] {
  const { path, method, external_reference: asked } = filter;
  // Bodies were masked when they were kept: what is looked for is masked alike.
  const reference = asked === undefined ? undefined : hideSecretsInText(asked);
  return universe.journal
    .entries()
    .filter(
      (entry) =>
        (path === undefined || entry.path === path) &&
        (method === undefined || entry.method === method.toUpperCase()) &&
        (reference === undefined || referenceOf(entry.body) === reference),
    )
    .map((entry) => ({ ...entry, answer: hideSecrets(entry.answer) }));
}

function referenceOf(body: unknown): unknown {
  return typeof body === 'object' && body !== null && 'external_reference' in body
    ? body.external_reference
    : undefined;
}
