import { fileURLToPath } from 'node:url';
import { type StartedProcess, startProcess } from '../../fixtures/start-process.ts';

const pathOf = (module: string) => fileURLToPath(new URL(module, import.meta.url));

/** An emulator of its own for a measurement, on a free port. */
export function startEmulator(): Promise<StartedProcess> {
  return startProcess({
    entry: pathOf('../../emulator/main.ts'),
    imports: [pathOf('./say-pid.ts')],
    env: { EMULATOR_PORT: '0' },
    readyMessage: 'emulator ready',
  });
}

/** Milliseconds from the start of a new process to its first answer. */
export async function startTime(): Promise<number> {
  const started = performance.now();
  await using emulator = await startEmulator();
  const answer = await fetch(`${emulator.url}/users/me`, { signal: AbortSignal.timeout(10_000) });
  await answer.text();
  return performance.now() - started;
}
