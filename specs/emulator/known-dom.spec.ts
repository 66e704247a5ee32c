import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { KNOWN_DOM } from './support/known-dom/known-dom.ts';
import { KNOWN_FOR_LATER } from './support/known-dom/later.ts';

const SPECS = new URL('./', import.meta.url);

/** Titles as they stand in the sources of these specs; what a loop puts into one becomes `…`. */
function titlesOf(source: string): string[] {
  const tests = source.matchAll(/\btest\(\s*(['"`])((?:\\.|(?!\1).)*)\1/gs);
  return [...tests].map(([, , title = '']) =>
    title.replaceAll(/\$\{[^{}]*\}/g, '…').replaceAll(/\\(['"`])/g, '$1'),
  );
}

test('every known fact names a test that exists', () => {
  const specs = readdirSync(SPECS).filter((name) => name.endsWith('.spec.ts'));
  const titles = new Set(specs.flatMap((name) => titlesOf(readFileSync(new URL(name, SPECS), 'utf8'))));

  const unheld = KNOWN_DOM.filter(({ heldBy }) => !titles.has(heldBy));

  expect(unheld, 'facts whose test was renamed or removed').toEqual([]);
});

test('every known fact has an id of its own', () => {
  const ids = [...KNOWN_DOM, ...KNOWN_FOR_LATER].map(({ id }) => id);

  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);

  expect(twice).toEqual([]);
});
