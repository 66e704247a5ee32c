import { once } from 'node:events';
import { createServer } from 'node:net';
import { expect, test } from '@playwright/test';
import { PROJECT_ROOT, runTool } from './support/run-tool.ts';

async function takenPort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return { port: String(port), [Symbol.dispose]: () => void server.close() };
}

test('a taken emulator port is said plainly, with what to do', async () => {
  using taken = await takenPort();

  const { code, output } = await runTool('start', [], {
    cwd: PROJECT_ROOT,
    env: { EMULATOR_PORT: taken.port, PORT: '0' },
  });

  expect(output).toBe(
    `Port ${taken.port} for the emulator is taken by another process. End that process, or choose another port: EMULATOR_PORT=0 picks a free one.\n`,
  );
  expect(code).toBe(1);
});

test('a taken shop port is said plainly, and the emulator does not stay behind', async () => {
  using taken = await takenPort();

  const { code, output } = await runTool('start', [], {
    cwd: PROJECT_ROOT,
    env: { EMULATOR_PORT: '0', PORT: taken.port },
  });

  expect(output).toContain(`Port ${taken.port} for the shop is taken by another process.`);
  expect(code).toBe(1);
});
