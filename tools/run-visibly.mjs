// @ts-check
import { spawn } from 'node:child_process';

/**
 * Runs a command with this terminal as its own, and ends it at the deadline.
 * @param {string[]} command program and arguments
 * @param {{ deadlineMs: number, env?: NodeJS.ProcessEnv, cwd?: string }} options
 * @returns {Promise<number | string>} exit code, or what ended or prevented it: a signal or an error code such as ENOENT
 */
export function runVisibly([program = '', ...args], { deadlineMs, env = process.env, cwd = process.cwd() }) {
  return new Promise((done) => {
    // npm is a .cmd file on Windows, which only a shell can start.
    const shell = process.platform === 'win32' && program === 'npm';
    // On its standard output a command has only its own result: set-up talks on the error stream.
    const child = spawn(program, args, { stdio: ['ignore', 2, 2], env, cwd, shell, timeout: deadlineMs });
    child.once('error', (error) => done('code' in error ? String(error.code) : error.message));
    child.once('exit', (code, signal) => done(code ?? signal ?? 'unknown'));
  });
}
