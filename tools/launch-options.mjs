// @ts-check
import { findBrowser } from './find-browser.mjs';
import { wantsFullBrowser } from './wants-full-browser.mjs';

/**
 * Playwright's `launchOptions`: the browser that is already on this machine. Workers load the configuration again without
 * the command's arguments, so the decision is handed to them in the environment.
 * @returns {{ executablePath?: string, chromiumSandbox: boolean }}
 * @throws when BRICKWRIGHT_BROWSER is set to something that cannot be executed
 */
export function launchOptions() {
  if (wantsFullBrowser()) process.env.BRICKWRIGHT_FULL_BROWSER = '1';
  const full = process.env.BRICKWRIGHT_FULL_BROWSER === '1';
  const browser = (full ? findBrowser({ full: true }) : null) ?? findBrowser();
  // Chromium refuses to start its sandbox as root, as in most containers.
  const chromiumSandbox = false;
  // Playwright's own default is left to Playwright: it then switches between shell and full browser by itself.
  if (!browser || (browser.from === 'playwright' && browser.kind === 'headless-shell'))
    return { chromiumSandbox };
  return { executablePath: browser.executablePath, chromiumSandbox };
}
