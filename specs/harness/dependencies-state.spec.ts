import { rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { dependenciesState, markDependencies } from '../../tools/dependencies-state.mjs';
import { tinyProject } from './support/tiny-project.ts';

const lock = (version: string) =>
  JSON.stringify({
    packages: {
      '': {},
      'node_modules/tool': { version },
      'node_modules/other-os': { version: '1.0.0', optional: true },
    },
  });
const installed = (version: string) => JSON.stringify({ packages: { 'node_modules/tool': { version } } });

test('a fresh clone has its dependencies missing', () => {
  expect(dependenciesState(tinyProject({ 'package-lock.json': lock('1.0.0') }))).toBe('missing');
});

test('what npm ci has installed by hand is fresh, without the packages of other systems', () => {
  const root = tinyProject({
    'package-lock.json': lock('1.0.0'),
    'node_modules/.package-lock.json': installed('1.0.0'),
  });

  expect(dependenciesState(root)).toBe('fresh');
});

test('another version in package-lock.json makes an installation stale', () => {
  const root = tinyProject({
    'package-lock.json': lock('2.0.0'),
    'node_modules/.package-lock.json': installed('1.0.0'),
  });

  expect(dependenciesState(root)).toBe('stale');
});

test('a package-lock.json that changed after the set-up makes it stale', () => {
  const root = tinyProject({ 'package-lock.json': lock('1.0.0'), 'node_modules/tool/index.js': '' });
  markDependencies(root);
  writeFileSync(join(root, 'package-lock.json'), lock('1.0.1'));

  expect(dependenciesState(root)).toBe('stale');
});

test('an installation that was interrupted is missing', () => {
  const root = tinyProject({ 'package-lock.json': lock('1.0.0'), 'node_modules/tool/index.js': '' });

  expect(dependenciesState(root)).toBe('missing');
});

test('an installation behind a link is only read', () => {
  const root = tinyProject({
    'package-lock.json': lock('1.0.0'),
    'elsewhere/.package-lock.json': installed('1.0.0'),
  });
  rmSync(join(root, 'node_modules'), { recursive: true, force: true });
  symlinkSync(join(root, 'elsewhere'), join(root, 'node_modules'));

  expect(dependenciesState(root)).toBe('fresh');
  writeFileSync(join(root, 'package-lock.json'), lock('2.0.0'));
  expect(dependenciesState(root)).toBe('stale');
});
