import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { startProcess } from '../../fixtures/start-process.ts';
import { ProjectCopy } from './support/project-copy.ts';

const path = (file: string) => fileURLToPath(new URL(`../../${file}`, import.meta.url));

test('the specs pay in a shop that runs already, with its own emulator and no routed host', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'brickwright-own-shop-'));
  await using emulator = await startProcess({
    entry: path('emulator/main.ts'),
    env: { EMULATOR_PORT: '0' },
    readyMessage: 'emulator ready',
  });
  await using shop = await startProcess({
    entry: path('server/main.ts'),
    imports: [path('emulator/redirect.ts')],
    env: {
      PORT: '0',
      EMULATOR_URL: emulator.url,
      MP_JS_URL: `${emulator.url}/js/v2`,
      MP_PUBLIC_KEY_MLB: 'TEST-MLB-mine-public',
      MP_ACCESS_TOKEN_MLB: 'TEST-MLB-mine-secret',
      DATABASE_URL: `file:${join(folder, 'shop.sqlite')}`,
    },
    readyMessage: 'shop ready',
  });
  await using copy = await ProjectCopy.make();

  const results = await copy.run(
    ['--project=MLB', '-g', 'master 6351 with holder (APRO|OTHE)|in review is shown as approved'],
    {
      SHOP_URL: shop.url,
      EMULATOR_PORT: new URL(emulator.url).port,
      MP_PUBLIC_KEY_MLB: 'TEST-MLB-mine-public',
      MP_ACCESS_TOKEN_MLB: 'TEST-MLB-mine-secret',
    },
  );

  expect(results.map(({ status, message }) => `${status}${message}`)).toEqual(['passed', 'passed', 'passed']);
  await rm(folder, { recursive: true, force: true });
});
