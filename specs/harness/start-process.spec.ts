import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from '@playwright/test';
import { PROJECT_ROOT } from './support/run-tool.ts';

const STARTER = `
  import { startProcess } from '${PROJECT_ROOT}fixtures/start-process.ts';
  const { url } = await startProcess({
    entry: '${PROJECT_ROOT}emulator/main.ts',
    env: { EMULATOR_PORT: '0' },
    readyMessage: 'emulator ready',
  });
  console.log(url);
  setInterval(() => {}, 1000);`;

test('what a killed runner had started ends too', async () => {
  const starter = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', STARTER], {
    cwd: PROJECT_ROOT,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = await once(starter.stdout, 'data');
  const url = String(line).trim();
  expect((await fetch(`${url}/__emulator/openapi.json`)).status, 'it runs').toBe(200);

  starter.kill('SIGKILL');

  const isRunning = () =>
    fetch(url).then(
      () => true,
      () => false,
    );
  await expect
    .poll(isRunning, { message: 'the emulator runs without its starter', timeout: 15_000 })
    .toBe(false);
});
