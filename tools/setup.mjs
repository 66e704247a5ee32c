// @ts-check
import { fileURLToPath } from 'node:url';
import { installBrowser } from './install-browser.mjs';
import { installDependencies } from './install-dependencies.mjs';

const PROJECT_ROOT = fileURLToPath(new URL('..', import.meta.url));

/**
 * Makes the project ready to run a command; costs a few milliseconds when it is ready already.
 * @param {{ browser: 'none' | 'any' | 'full', root?: string, say?: (line: string) => void }} needs
 * @throws {import('./set-up-error.mjs').SetUpError} when a step cannot succeed
 */
export async function setup({ browser, root = PROJECT_ROOT, say = (line) => console.error(line) }) {
  await installDependencies({ root, say });
  if (browser === 'none') return;
  const found = await installBrowser({ root, say, full: browser === 'full' });
  // Where Playwright's own does not start, the later look-up in the configuration would choose it again.
  if (found.from === 'system') process.env.BRICKWRIGHT_BROWSER = found.executablePath;
}
