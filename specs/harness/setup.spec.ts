import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { installBrowser } from '../../tools/install-browser.mjs';
import { installDependencies } from '../../tools/install-dependencies.mjs';
import { withLock } from '../../tools/with-lock.mjs';
import { tinyProject } from './support/tiny-project.ts';

/** A PATH that leads to nothing but this shell script. */
function program(root: string, name: string, script: string): NodeJS.ProcessEnv {
  const file = join(root, 'bin', name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `#!/bin/sh\n${script}\n`);
  chmodSync(file, 0o755);
  return {
    PATH: dirname(file),
    HOME: root,
  };
}

const LOCK = JSON.stringify({ packages: {} });

test('dependencies are installed once, however many set-ups start at the same time', async () => {
  const root = tinyProject({ 'package-lock.json': LOCK });
  const env = program(root, 'npm', 'echo npm "$@" >> ran; /bin/mkdir -p node_modules');
  const say = (line: string) => appendFileSync(join(root, 'said'), `${line}\n`);

  await Promise.all([1, 2, 3].map(() => installDependencies({ root, say, env })));

  expect(readFileSync(join(root, 'ran'), 'utf8')).toBe('npm ci --include=dev --no-audit --no-fund\n');
});

test('an installation that fails says so in one line, with what to do', async () => {
  const root = tinyProject({ 'package-lock.json': LOCK });
  const env = program(root, 'npm', 'exit 7');

  await expect(installDependencies({ root, say: () => {}, env })).rejects.toThrow(
    /^Installing dependencies failed: npm ci ended with 7\. .* repeat the command\.$/,
  );
});

test('nothing is ever installed through a link into an installation of somebody else', async () => {
  const root = tinyProject({ 'package-lock.json': LOCK, 'elsewhere/keep': '' });
  symlinkSync(join(root, 'elsewhere'), join(root, 'node_modules'));
  const env = program(root, 'npm', 'echo >> ran');

  await expect(installDependencies({ root, say: () => {}, env })).rejects.toThrow(
    'node_modules is a link to',
  );
  expect(existsSync(join(root, 'ran'))).toBe(false);
});

test('a missing browser comes from Debian when the download fails, and the user is told first', async () => {
  const root = tinyProject({ 'node_modules/playwright/cli.js': 'process.exit(1)' });
  const env = program(
    root,
    'apt-get',
    'printf "#!/bin/sh\\n" > bin/chromium-headless-shell; /bin/chmod +x bin/chromium-headless-shell',
  );
  const said: string[] = [];

  const browser = await installBrowser({
    root,
    say: (line) => said.push(line),
    env: { ...env },
    canUseApt: true,
  });

  expect(browser).toMatchObject({
    executablePath: join(root, 'bin/chromium-headless-shell'),
    from: 'system',
  });
  expect(said.at(-1)).toBe('Installing the Debian package chromium-headless-shell instead (root, apt-get) …');
});

test('old package lists are renewed before a second try', async () => {
  const root = tinyProject({ 'node_modules/playwright/cli.js': 'process.exit(1)' });
  const env = program(
    root,
    'apt-get',
    `case "$1" in update) : > updated;; *) [ -f updated ] || exit 100; printf "#!/bin/sh\\n" > bin/chromium-headless-shell; /bin/chmod +x bin/chromium-headless-shell;; esac`,
  );

  const browser = await installBrowser({ root, say: () => {}, env, canUseApt: true });

  expect(browser.from).toBe('system');
});

test('a browser that cannot be had is one line that says what to install or set', async () => {
  const root = tinyProject({ 'node_modules/playwright/cli.js': 'process.exit(1)' });
  const env = program(root, 'nothing', '');

  await expect(installBrowser({ root, say: () => {}, env, canUseApt: false })).rejects.toThrow(
    /^No browser could be found or installed: install Chrome, .* or set BRICKWRIGHT_BROWSER to its path, then repeat the command\.$/,
  );
});

test('the lock of a set-up that died is taken over', async () => {
  const file = join(tinyProject({ 'lock/dead': '999999999' }), 'lock', 'dead');

  await expect(withLock({ file, deadlineMs: 5_000 }, async () => 'done')).resolves.toBe('done');
});

test('a lock that is never released ends in an error that names its owner and what to do', async () => {
  const file = join(tinyProject({ 'lock/held': String(process.pid) }), 'lock', 'held');

  await expect(withLock({ file, deadlineMs: 200 }, async () => 'done')).rejects.toThrow(
    new RegExp(`^Process ${process.pid} has held .* Stop it, or delete that file`),
  );
});
