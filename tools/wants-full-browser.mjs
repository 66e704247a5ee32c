// @ts-check
const FULL_BROWSER_FLAGS = /^(--headed|--debug|--ui|--ui-host|--ui-port)(=|$)/;

/**
 * Whether a Playwright command shows a browser window, which a headless shell cannot.
 * `test-server` is what the VS Code extension runs: whether it shows windows is only known later.
 * @param {{ args?: string[], env?: NodeJS.ProcessEnv }} [command]
 */
export function wantsFullBrowser({ args = process.argv.slice(2), env = process.env } = {}) {
  return Boolean(env.PWDEBUG) || args.some((arg) => arg === 'test-server' || FULL_BROWSER_FLAGS.test(arg));
}
