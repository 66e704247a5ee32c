import { existsSync } from 'node:fs';
import type { LaunchOptions } from '@playwright/test';

const SYSTEM_BROWSERS = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium', '/usr/bin/google-chrome'];

/** How to launch a browser for a spec of the emulator's own pages: the named one, a system one, else Playwright's. */
export function findTestBrowser(env: NodeJS.ProcessEnv): LaunchOptions {
  const executablePath = env.BRICKWRIGHT_BROWSER ?? SYSTEM_BROWSERS.find((path) => existsSync(path));
  // Chromium refuses to sandbox itself as root.
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return { args, ...(executablePath && { executablePath }) };
}
