import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { moduleScript } from '../../server/views/module-script.ts';

const PUBLIC = new URL('../../server/public/', import.meta.url);

const ENTRIES = [
  'checkout.js',
  'card-form.js',
  'payment-status.js',
  'product.js',
  'three-ds-challenge.js',
] as const;

for (const entry of ENTRIES) {
  test(`a page with ${entry} fetches at once all that it imports`, () => {
    const preloaded = [
      ...moduleScript(entry, { nonce: '' }).markup.matchAll(/modulepreload" href="\/(.+?)"/g),
    ];

    expect(preloaded.map(([, file]) => file).sort()).toEqual([...importsOf(entry)].sort());
  });
}

function importsOf(file: string, found = new Set<string>()): Set<string> {
  for (const [, name = ''] of readFileSync(new URL(file, PUBLIC), 'utf8').matchAll(/from '\.\/(.+?)'/g)) {
    if (!found.has(name)) importsOf(name, found.add(name));
  }
  return found;
}
