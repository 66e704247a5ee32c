// @ts-check
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from './find-browser.mjs';
import { runVisibly } from './run-visibly.mjs';
import { SetUpError } from './set-up-error.mjs';
import { withLock } from './with-lock.mjs';

/** @typedef {{ root: string, say: (line: string) => void, full?: boolean, env?: NodeJS.ProcessEnv, canUseApt?: boolean }} BrowserSetUp */

const DOWNLOAD_DEADLINE_MS = 5 * 60_000;
const APT_DEADLINE_MS = 10 * 60_000;

/**
 * Finds a browser, or installs one: Playwright's own, else (root on Debian) the distribution's.
 * @param {BrowserSetUp} setUp
 * @returns {Promise<import('./find-browser.mjs').Browser>}
 * @throws {SetUpError} when neither can be had
 */
export async function installBrowser(setUp) {
  const { root, say, full = false, env = process.env } = setUp;
  const present = findBrowser({ full, env, root });
  if (present) return present;
  const file = join(root, '.brickwright', 'browser.lock');
  const onWait = (/** @type {number} */ owner) => say(`Waiting for the set-up of process ${owner} …`);
  return withLock({ file, deadlineMs: DOWNLOAD_DEADLINE_MS + APT_DEADLINE_MS, onWait }, async () => {
    const query = { full, env, root };
    const other = findBrowser(query);
    if (other) return other;
    await download(setUp);
    const downloaded = findBrowser(query);
    if (downloaded && starts(downloaded.executablePath)) return downloaded;
    const packaged = await installPackage(setUp);
    if (packaged) return packaged;
    throw new SetUpError(advice(full, downloaded !== null));
  });
}

/** @param {BrowserSetUp} setUp */
async function download({ root, say, full = false, env = process.env }) {
  say('No browser found: downloading Chromium with Playwright …');
  const cli = join(root, 'node_modules', 'playwright', 'cli.js');
  const what = full ? ['chromium'] : ['--only-shell', 'chromium'];
  await runVisibly([process.execPath, cli, 'install', ...what], {
    deadlineMs: DOWNLOAD_DEADLINE_MS,
    env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000', ...env },
    cwd: root,
  });
}

/**
 * @param {BrowserSetUp} setUp
 * @returns {Promise<import('./find-browser.mjs').Browser | null>}
 */
async function installPackage({ root, say, full = false, env = process.env, canUseApt = isRootOnDebian() }) {
  if (!canUseApt) return null;
  const name = full ? 'chromium' : 'chromium-headless-shell';
  const install = ['apt-get', 'install', '-y', '--no-install-recommends', name];
  const options = {
    deadlineMs: APT_DEADLINE_MS,
    env: { DEBIAN_FRONTEND: 'noninteractive', ...env },
    cwd: root,
  };
  say(`Installing the Debian package ${name} instead (root, apt-get) …`);
  let ended = await runVisibly(install, options);
  if (ended !== 0) {
    say('The package lists may be missing or old: running apt-get update …');
    await runVisibly(['apt-get', 'update'], options);
    ended = await runVisibly(install, options);
  }
  const { PATH = '' } = env;
  // Playwright's own, which does not start for want of libraries, must not be found again.
  return ended === 0 ? findBrowser({ full, env: { PATH }, root: join(root, '.brickwright') }) : null;
}

function isRootOnDebian() {
  if (process.getuid?.() !== 0) return false;
  try {
    return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

/** @param {string} executablePath */
function starts(executablePath) {
  return spawnSync(executablePath, ['--version'], { timeout: 30_000 }).status === 0;
}

/**
 * @param {boolean} full
 * @param {boolean} downloaded
 */
function advice(full, downloaded) {
  const what = full ? 'Chrome or Chromium' : 'Chrome, Chromium or chromium-headless-shell';
  return downloaded
    ? 'The downloaded Chromium does not start, most likely for want of system libraries: run "npx playwright install-deps chromium" as root, then repeat the command.'
    : `No browser could be found or installed: install ${what}, or set BRICKWRIGHT_BROWSER to its path, then repeat the command.`;
}
