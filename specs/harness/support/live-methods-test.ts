import { once } from 'node:events';
import { createServer } from 'node:net';
import { test as base } from '@playwright/test';
import { z } from 'zod';
import { type ProvenRun, proveLive } from './proven-run.ts';

const SITES = ['MLB', 'MLM', 'MCO'] as const;

const HOST = 'shop.example.com';

const TESTS = [
  'MLB (pix|bolbradesco) (is|waits)',
  'MLM (oxxo|banamex) (is|waits)',
  'MCO pse: the (payment|buyer)',
  'MLB (wallet|credits): ',
  'MLB 3DS: ',
  "MLB .*the shop's own card form pays with holder APRO",
];

const FILES = ['methods/(pay-later|pse|wallet|three-ds)', 'flows/card-form.spec'];

const RUN_TIMEOUT_MS = 180_000;

export const liveMethodsTest = base.extend<object, { liveRun: ProvenRun }>({
  // Once for all tests of a worker: each of them reads another side of the same run.
  liveRun: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's dependencies from its pattern.
    async ({}, use) => {
      const port = await freePort();
      const pairs = SITES.flatMap((site) => [
        [`MP_PUBLIC_KEY_${site}`, `TEST-${site}-sandbox-seller-public`],
        [`MP_ACCESS_TOKEN_${site}`, `TEST-${site}-sandbox-seller-secret`],
      ]);
      const env = { ...Object.fromEntries(pairs), PUBLIC_URL: `https://${HOST}`, PORT: String(port) };
      const projects = SITES.map((site) => `--project=${site}`);
      const args = [...projects, `--grep=${TESTS.join('|')}`, ...FILES];
      await proveLive({ args, env, shop: { host: HOST, url: `http://127.0.0.1:${port}` } }, use);
    },
    { scope: 'worker', timeout: RUN_TIMEOUT_MS },
  ],
});

// The run's shop listens where its public address leads to: that is known before it starts.
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = z.object({ port: z.number() }).parse(server.address());
  server.close();
  await once(server, 'close');
  return port;
}
