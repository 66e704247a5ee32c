import { fileURLToPath } from 'node:url';
import { type StartedProcess, startProcess } from '../fixtures/start-process.ts';
import { localCredentials } from './local-credentials.ts';

const pathOf = (module: string) => fileURLToPath(new URL(`../${module}`, import.meta.url));

/**
 * Starts the emulator as a process of its own, on EMULATOR_PORT (4010); `settings` are further variables of it.
 * @throws Error that says what to do when the port is taken.
 */
export function startEmulatorProcess(settings: Record<string, string> = {}): Promise<StartedProcess> {
  const port = process.env.EMULATOR_PORT || '4010';
  const env = { EMULATOR_PORT: port, ...settings };
  const started = startProcess({ entry: pathOf('emulator/main.ts'), env, readyMessage: 'emulator ready' });
  return started.catch((error: unknown) =>
    rethrow(error, { what: 'emulator', variable: 'EMULATOR_PORT', port }),
  );
}

/**
 * Starts the shop on PORT (3000) with local credentials of every site, against a running emulator.
 * @throws Error that says what to do when the port is taken.
 */
export function startShopProcess(emulatorUrl: string): Promise<StartedProcess> {
  const port = process.env.PORT || '3000';
  const started = startProcess({
    entry: pathOf('server/main.ts'),
    imports: [pathOf('emulator/redirect.ts')],
    env: {
      ...localCredentials('local'),
      PORT: port,
      EMULATOR_URL: emulatorUrl,
      MP_JS_URL: `${emulatorUrl}/js/v2`,
    },
    readyMessage: 'shop ready',
  });
  return started.catch((error: unknown) => rethrow(error, { what: 'shop', variable: 'PORT', port }));
}

function rethrow(
  error: unknown,
  { what, variable, port }: { what: string; variable: string; port: string },
): never {
  const reason = error instanceof Error ? error.message : String(error);
  if (!reason.includes('EADDRINUSE')) throw error;
  throw new Error(
    `Port ${port} for the ${what} is taken by another process. End that process, or choose another port: ${variable}=0 picks a free one.`,
  );
}
