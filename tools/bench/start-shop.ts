import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type StartedProcess, startProcess } from '../../fixtures/start-process.ts';
import { CREDENTIALS } from './seller.ts';

const pathOf = (module: string) => fileURLToPath(new URL(`../../${module}`, import.meta.url));

/** Our shop as the fixtures start it: with a database of its own, and every call redirected to an emulator. */
export async function startShop(emulatorUrl: string): Promise<StartedProcess> {
  const folder = await mkdtemp(join(tmpdir(), 'brickwright-bench-'));
  const removeFolder = () => rm(folder, { recursive: true, force: true });
  try {
    const shop = await startProcess({
      entry: pathOf('server/main.ts'),
      imports: [pathOf('emulator/redirect.ts')],
      env: {
        ...CREDENTIALS,
        EMULATOR_URL: emulatorUrl,
        PORT: '0',
        DATABASE_URL: `file:${join(folder, 'shop.sqlite')}`,
        RATE_LIMIT: 'off',
      },
      readyMessage: 'shop ready',
    });
    return {
      ...shop,
      async [Symbol.asyncDispose]() {
        await shop[Symbol.asyncDispose]();
        await removeFolder();
      },
    };
  } catch (error) {
    await removeFolder();
    throw error;
  }
}
