// @ts-check
import { readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { dependenciesState, isLink, markDependencies } from './dependencies-state.mjs';
import { runVisibly } from './run-visibly.mjs';
import { SetUpError } from './set-up-error.mjs';
import { withLock } from './with-lock.mjs';

const INSTALL_DEADLINE_MS = 10 * 60_000;

/**
 * Installs what package-lock.json names, unless it is there already.
 * @param {{ root: string, say: (line: string) => void, env?: NodeJS.ProcessEnv }} options
 * @throws {SetUpError} when the installation fails
 */
export async function installDependencies({ root, say, env = process.env }) {
  if (dependenciesState(root) === 'fresh') return;
  const file = join(root, '.brickwright', 'dependencies.lock');
  const onWait = (/** @type {number} */ owner) => say(`Waiting for the set-up of process ${owner} …`);
  await withLock({ file, deadlineMs: INSTALL_DEADLINE_MS, onWait }, async () => {
    const state = dependenciesState(root);
    if (state === 'fresh') return;
    const modules = join(root, 'node_modules');
    if (isLink(modules)) {
      throw new SetUpError(
        `node_modules is a link to ${readlinkSync(modules)} and does not match package-lock.json: run "npm ci" there, or remove the link.`,
      );
    }
    say(`Dependencies are ${state}: running npm ci …`);
    const ended = await runVisibly([...npm(env), 'ci', '--include=dev', '--no-audit', '--no-fund'], {
      deadlineMs: INSTALL_DEADLINE_MS,
      env,
      cwd: root,
    });
    if (ended !== 0) {
      throw new SetUpError(
        `Installing dependencies failed: npm ci ended with ${ended}. Its own lines above say why; mend that (network? disk?) and repeat the command.`,
      );
    }
    markDependencies(root);
  });
}

/**
 * The npm that runs us, if one does, so that the version stays the same.
 * @param {NodeJS.ProcessEnv} env
 */
function npm(env) {
  const path = env.npm_execpath;
  return path && /npm-cli\.[cm]?js$/.test(path) ? [process.execPath, path] : ['npm'];
}
