import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const REDIRECT = new URL('../../../emulator/redirect.ts', import.meta.url).href;
const START_DEADLINE_MS = 20_000;

export interface ShopProcess {
  url: string;
  /** Everything it has logged. */
  log(): string;
  /** Sends the signal and waits for the exit code. */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

/** Starts `server/main.ts` with nothing but these variables. Rejects with its log when it does not start. */
export async function startShopProcess(environment: Record<string, string>): Promise<ShopProcess> {
  const child = spawn(process.execPath, ['--import', 'tsx', '--import', REDIRECT, 'server/main.ts'], {
    cwd: ROOT,
    env: { PATH: process.env.PATH, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  const exited = once(child, 'exit');
  const ready = new Promise<string>((resolve) => {
    const collect = (chunk: Buffer) => {
      log += chunk.toString();
      const [, url] = /"url":"([^"]+)","msg":"shop ready"/.exec(log) ?? [];
      if (url) resolve(url);
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
  });
  const stop = async (signal: NodeJS.Signals = 'SIGTERM') => {
    if (child.exitCode === null && child.signalCode === null) child.kill(signal);
    await exited;
    return child.exitCode;
  };
  const url = await Promise.race([ready, exited.then(() => null), expire()]);
  if (url) return { url, stop, log: () => log };
  await stop('SIGKILL');
  throw new Error(`The shop did not start:\n${log}`);
}

function expire(): Promise<null> {
  return new Promise((resolve) => setTimeout(resolve, START_DEADLINE_MS, null).unref());
}
