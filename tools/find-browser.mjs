// @ts-check
import { accessSync, constants, existsSync, readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, delimiter, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * @typedef {{ executablePath: string, kind: 'headless-shell' | 'full', from: 'BRICKWRIGHT_BROWSER' | 'playwright' | 'system' }} Browser
 * @typedef {{ full?: boolean, env?: NodeJS.ProcessEnv, root?: string, platform?: NodeJS.Platform }} BrowserQuery
 */

const PROJECT_ROOT = fileURLToPath(new URL('..', import.meta.url));

const SYSTEM_SHELLS = ['chromium-headless-shell', 'chrome-headless-shell'];
const SYSTEM_FULL = ['google-chrome-stable', 'google-chrome', 'chrome', 'chromium', 'chromium-browser'];

/** @type {Partial<Record<NodeJS.Platform, string[]>>} */
const FIXED_PLACES = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  ],
};

/** Playwright's folder and file names per platform, below `<browser>-<revision>`. */
const OWN_FOLDERS = {
  'headless-shell': {
    directory: 'chromium_headless_shell',
    name: 'chromium-headless-shell',
    paths: [
      ['chrome-headless-shell-linux64', 'chrome-headless-shell'],
      ['chrome-headless-shell-linux-arm64', 'chrome-headless-shell'],
      ['chrome-headless-shell-mac-x64', 'chrome-headless-shell'],
      ['chrome-headless-shell-mac-arm64', 'chrome-headless-shell'],
      ['chrome-headless-shell-win64', 'chrome-headless-shell.exe'],
    ],
  },
  full: {
    directory: 'chromium',
    name: 'chromium',
    paths: [
      ['chrome-linux64', 'chrome'],
      ['chrome-linux-arm64', 'chrome'],
      ...['chrome-mac-x64', 'chrome-mac-arm64'].map((folder) => [
        folder,
        'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
      ]),
      ['chrome-win64', 'chrome.exe'],
    ],
  },
};

/**
 * Finds a Chromium that is already on this machine: BRICKWRIGHT_BROWSER, else Playwright's own, else the system's.
 * A headless shell is preferred, because it is about 2.5 times faster; `full` asks for a browser that can show a window.
 * @param {BrowserQuery} [query]
 * @returns {Browser | null}
 * @throws when BRICKWRIGHT_BROWSER is set to something that cannot be executed
 */
export function findBrowser({
  full = false,
  env = process.env,
  root = PROJECT_ROOT,
  platform = process.platform,
} = {}) {
  const named = fromVariable(env);
  if (named && !(full && named.kind === 'headless-shell')) return named;

  /** @type {Browser['kind'][]} */
  const kinds = full ? ['full'] : ['headless-shell', 'full'];
  for (const kind of kinds) {
    const executablePath = ownBrowser(kind, { env, root, platform });
    if (executablePath) return { executablePath, kind, from: 'playwright' };
  }
  for (const kind of kinds) {
    const executablePath = systemBrowser(kind, { env, platform });
    if (executablePath) return { executablePath, kind, from: 'system' };
  }
  return null;
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @returns {Browser | null}
 */
function fromVariable(env) {
  const executablePath = env.BRICKWRIGHT_BROWSER;
  if (!executablePath) return null;
  if (!isExecutable(executablePath)) {
    throw new Error(
      `BRICKWRIGHT_BROWSER is "${executablePath}", which is not an executable file. ` +
        'Set it to the path of Chrome, Chromium or a headless shell, or unset it to have a browser found.',
    );
  }
  const kind = basename(executablePath).includes('headless') ? 'headless-shell' : 'full';
  return { executablePath, kind, from: 'BRICKWRIGHT_BROWSER' };
}

/**
 * @param {Browser['kind']} kind
 * @param {{ env: NodeJS.ProcessEnv, root: string, platform: NodeJS.Platform }} where
 */
function ownBrowser(kind, { env, root, platform }) {
  const { directory, name, paths } = OWN_FOLDERS[kind];
  const revision = ownRevision(name, root);
  if (!revision) return undefined;
  const folder = join(ownRegistry({ env, root, platform }), `${directory}-${revision}`);
  // Playwright writes this file last, so a download that was interrupted does not count.
  if (!existsSync(join(folder, 'INSTALLATION_COMPLETE'))) return undefined;
  return paths.map((parts) => join(folder, ...parts)).find(isExecutable);
}

/**
 * @param {string} name
 * @param {string} root
 * @returns {string | undefined} the revision that the installed Playwright expects
 */
function ownRevision(name, root) {
  const file = join(root, 'node_modules', 'playwright-core', 'browsers.json');
  if (!existsSync(file)) return undefined;
  /** @type {{ browsers: { name: string, revision: string }[] }} */
  const { browsers } = JSON.parse(readFileSync(file, 'utf8'));
  return browsers.find((browser) => browser.name === name)?.revision;
}

/** @param {{ env: NodeJS.ProcessEnv, root: string, platform: NodeJS.Platform }} where */
function ownRegistry({ env, root, platform }) {
  const set = env.PLAYWRIGHT_BROWSERS_PATH;
  if (set === '0') return join(root, 'node_modules', 'playwright-core', '.local-browsers');
  if (set) return resolve(env.INIT_CWD ?? process.cwd(), set);
  const home = env.HOME ?? homedir();
  if (platform === 'darwin') return join(home, 'Library', 'Caches', 'ms-playwright');
  if (platform === 'win32') return join(env.LOCALAPPDATA ?? join(home, 'AppData', 'Local'), 'ms-playwright');
  return join(env.XDG_CACHE_HOME || join(home, '.cache'), 'ms-playwright');
}

/**
 * @param {Browser['kind']} kind
 * @param {{ env: NodeJS.ProcessEnv, platform: NodeJS.Platform }} where
 */
function systemBrowser(kind, { env, platform }) {
  const names = kind === 'full' ? SYSTEM_FULL : SYSTEM_SHELLS;
  const folders = (env.PATH ?? env.Path ?? '').split(delimiter).filter(Boolean);
  const extension = platform === 'win32' ? '.exe' : '';
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name + extension)));
  const fixed = kind === 'full' ? (FIXED_PLACES[platform] ?? []) : [];
  return [...onPath, ...fixed].find(isExecutable);
}

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
