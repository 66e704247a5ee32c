import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { readConfig } from '../../emulator/config.ts';
import { startEmulator } from '../../emulator/start-emulator.ts';
import { startProcess } from '../../fixtures/start-process.ts';

const MAIN = fileURLToPath(new URL('../../emulator/main.ts', import.meta.url));

async function runMain(
  env: Record<string, string>,
): Promise<{ code: unknown; stdout: string; stderr: string }> {
  const child = spawn(process.execPath, ['--import', 'tsx', MAIN], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [stdout, stderr, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit'),
  ]);
  return { code, stdout, stderr };
}

for (const [name, value, accepted] of [
  ['EMULATOR_PORT', '65536', 'a port from 0 to 65535'],
  ['EMULATOR_PORT', '1e3', 'a port from 0 to 65535'],
  ['EMULATOR_PORT', 'http', 'a port from 0 to 65535'],
  ['EMULATOR_STRICT_URLS', 'yes', '0 or 1'],
  ['EMULATOR_LINKS', 'remote', 'local is accepted'],
] as const) {
  test(`${name}=${value} is refused by name, value and what is accepted`, () => {
    const read = () => readConfig({ [name]: value });

    expect(read).toThrow(`${name}=${value}`);
    expect(read).toThrow(accepted);
  });
}

test('an empty variable counts as unset, as in a copied .env.example', () => {
  const config = readConfig({
    EMULATOR_PORT: '',
    EMULATOR_STRICT_URLS: '',
    EMULATOR_LINKS: '',
    EMULATOR_SEED: '',
  });

  expect(config).toEqual({ EMULATOR_PORT: 4010, EMULATOR_STRICT_URLS: false });
});

test('a wrong variable ends the process with one line', async () => {
  const run = await runMain({ EMULATOR_PORT: 'http' });

  expect(run.code).toBe(1);
  expect(run.stderr.trim()).toMatch(/^The emulator's configuration is wrong\. EMULATOR_PORT=http: [^\n]*$/);
});

test('a taken port ends the process with one line that names it', async () => {
  const first = await startEmulator({ port: 0 });
  const { port } = new URL(first.url);

  const run = await runMain({ EMULATOR_PORT: port });

  await first.stop();
  expect(run.code).toBe(1);
  expect(run.stderr.trim()).toMatch(
    new RegExp(`^Failed to start the emulator on port ${port}: [^\\n]*EADDRINUSE[^\\n]*$`),
  );
});

test('a stopped emulator frees its port, even with a request half sent', async () => {
  const emulator = await startEmulator({ port: 0 });
  const half = request(`${emulator.url}/v1/payments`, {
    method: 'POST',
    headers: { 'content-length': '99' },
  });
  half.on('error', () => {});
  half.write('{');
  await once(half, 'socket');

  await emulator.stop();

  const again = await startEmulator({ port: Number(new URL(emulator.url).port) });
  expect((await fetch(`${again.url}/__emulator/health`)).status).toBe(200);
  await again.stop();
});

test('a client that goes away in the middle of its body is no failure of the emulator', async () => {
  await using emulator = await startProcess({
    entry: MAIN,
    env: { EMULATOR_PORT: '0' },
    readyMessage: 'emulator ready',
  });
  const half = request(`${emulator.url}/v1/card_tokens?public_key=TEST-MLA-gone-public`, {
    method: 'POST',
    headers: { 'content-length': '99' },
  });
  half.on('error', () => {});
  half.write('{');
  await expect
    .poll(async () => (await fetch(`${emulator.url}/__emulator/universes`)).text())
    .toContain('MLA-gone');

  half.destroy();

  await fetch(`${emulator.url}/__emulator/health`);
  expect(emulator.log().join('\n')).not.toContain('failed');
});
