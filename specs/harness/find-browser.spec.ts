import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { findBrowser } from '../../tools/find-browser.mjs';

interface Machine {
  root: string;
  env: NodeJS.ProcessEnv;
  platform: 'linux';
}

/** A machine with nothing but these executables, on PATH or in the home folder. */
function machine(...executables: readonly string[]): Machine {
  const folder = test.info().outputPath('machine');
  for (const path of executables) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, '#!/bin/sh\n');
    chmodSync(file, 0o755);
  }
  return { root: folder, env: { PATH: join(folder, 'bin'), HOME: folder }, platform: 'linux' };
}

/** Says which revision the installed Playwright expects, and that the downloads are complete. */
function withPlaywright({ root }: Machine, ...complete: readonly string[]): void {
  const browsers = ['chromium', 'chromium-headless-shell'].map((name) => ({ name, revision: '7' }));
  const file = join(root, 'node_modules', 'playwright-core', 'browsers.json');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify({ browsers }));
  for (const folder of complete) writeFileSync(join(root, folder, 'INSTALLATION_COMPLETE'), '');
}

const OWN_SHELL = '.cache/ms-playwright/chromium_headless_shell-7';
const OWN_SHELL_FILE = `${OWN_SHELL}/chrome-headless-shell-linux64/chrome-headless-shell`;

test('a machine without a browser has none to offer', () => {
  expect(findBrowser(machine())).toBeNull();
});

test('BRICKWRIGHT_BROWSER wins over everything else', () => {
  const here = machine('opt/my-chrome', 'bin/chromium-headless-shell');
  here.env.BRICKWRIGHT_BROWSER = join(here.root, 'opt/my-chrome');

  expect(findBrowser(here)).toEqual({
    executablePath: join(here.root, 'opt/my-chrome'),
    kind: 'full',
    from: 'BRICKWRIGHT_BROWSER',
  });
});

test('a BRICKWRIGHT_BROWSER that cannot be executed is an error that says what to set', () => {
  const here = machine();
  here.env.BRICKWRIGHT_BROWSER = '/nowhere/chrome';

  expect(() => findBrowser(here)).toThrow(
    'BRICKWRIGHT_BROWSER is "/nowhere/chrome", which is not an executable file. Set it to the path of',
  );
});

test("Playwright's own headless shell is preferred to the system's", () => {
  const here = machine(OWN_SHELL_FILE, 'bin/chromium-headless-shell');
  withPlaywright(here, OWN_SHELL);

  expect(findBrowser(here)).toEqual({
    executablePath: join(here.root, OWN_SHELL_FILE),
    kind: 'headless-shell',
    from: 'playwright',
  });
});

test("a download of Playwright's that was interrupted does not count", () => {
  const here = machine(OWN_SHELL_FILE, 'bin/chromium-headless-shell');
  withPlaywright(here);

  expect(findBrowser(here)?.from).toBe('system');
});

test('a system headless shell is preferred to a full system browser', () => {
  const here = machine('bin/google-chrome', 'bin/chromium-headless-shell');

  expect(findBrowser(here)).toMatchObject({ kind: 'headless-shell', from: 'system' });
});

test('a full browser is used where there is no headless shell', () => {
  const here = machine('bin/chromium');

  expect(findBrowser(here)).toMatchObject({ executablePath: join(here.root, 'bin/chromium'), kind: 'full' });
});

test('a run that shows windows gets a full browser, even where BRICKWRIGHT_BROWSER is a headless shell', () => {
  const here = machine('bin/chromium-headless-shell', 'bin/google-chrome');
  here.env.BRICKWRIGHT_BROWSER = join(here.root, 'bin/chromium-headless-shell');

  expect(findBrowser({ ...here, full: true })).toMatchObject({
    executablePath: join(here.root, 'bin/google-chrome'),
    kind: 'full',
  });
});
