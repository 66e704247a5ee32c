import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The folder of this project. */
export const PROJECT_ROOT = fileURLToPath(new URL('../../..', import.meta.url));

export interface Ended {
  code: number | null;
  output: string;
}

interface RunOptions {
  cwd: string;
  env?: NodeJS.ProcessEnv;
  /** A minute, unless it is told. */
  deadlineMs?: number;
}

/** Runs `node <args>` and answers its exit code with all that it printed, in order; ended at the deadline. */
export function runNode(
  args: readonly string[],
  { cwd, env = {}, deadlineMs = 60_000 }: RunOptions,
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd,
      env: { ...cleanEnvironment(), ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: deadlineMs,
    });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, output }));
  });
}

/** Runs tools/<name>.ts as the npm script does after the set-up. */
export function runTool(name: string, args: readonly string[], options: RunOptions): Promise<Ended> {
  return runNode(['--import', 'tsx', `${PROJECT_ROOT}tools/${name}.ts`, ...args], options);
}

/** What the surrounding test run has set must not steer the run inside. */
export function cleanEnvironment(): NodeJS.ProcessEnv {
  const foreign =
    /^(TEST_|PLAYWRIGHT_|PW_|PWTEST_|BRICKWRIGHT_|FORCE_COLOR|NO_COLOR|DEBUG_COLORS|NODE_OPTIONS|CI$)/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !foreign.test(name)));
}
