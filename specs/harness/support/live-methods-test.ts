import { once } from 'node:events';
import { createServer } from 'node:net';
import { test as base, expect } from '@playwright/test';
import { z } from 'zod';
import type { SiteId } from '../../../fixtures/catalog/types.ts';
import { type ProvenRun, proveLive } from './proven-run.ts';
import { messagesOf } from './run-report.ts';

/** A method whose specs run live: a test that pays with it, and one that only an emulator can bring to its end. */
export interface LiveMethod {
  kind: string;
  site: SiteId;
  pays: string;
  /** Undefined where every payment ends by itself. */
  ends?: string;
}

const HOST = 'shop.example.com';

const FILES = ['methods/(pay-later|pse|wallet|three-ds)', 'flows/card-form.spec'];

const RUN_TIMEOUT_MS = 180_000;

/** A test that sees a live run of a site's specs: those whose titles match. The shop of the run has a public address. */
export const liveMethodsTest = base.extend<
  object,
  { titles: Partial<Record<SiteId, string>>; liveRun: ProvenRun }
>({
  titles: [{}, { option: true, scope: 'worker' }],

  // Once for all tests of a worker: each of them reads another side of the same run.
  liveRun: [
    async ({ titles }, use) => {
      const port = await freePort();
      const sites = Object.keys(titles);
      const pairs = sites.flatMap((site) => [
        [`MP_PUBLIC_KEY_${site}`, `TEST-${site}-sandbox-seller-public`],
        [`MP_ACCESS_TOKEN_${site}`, `TEST-${site}-sandbox-seller-secret`],
      ]);
      const env = { ...Object.fromEntries(pairs), PUBLIC_URL: `https://${HOST}`, PORT: String(port) };
      const args = [
        ...sites.map((site) => `--project=${site}`),
        `--grep=${Object.values(titles).join('|')}`,
        ...FILES,
      ];
      await proveLive({ args, env, shop: { host: HOST, url: `http://127.0.0.1:${port}` } }, use);
    },
    { scope: 'worker', timeout: RUN_TIMEOUT_MS },
  ],
});

/** Declares what holds of each method in a live run. */
export function expectMethodsLive(methods: readonly LiveMethod[]): void {
  for (const { kind, site, pays, ends } of methods) {
    liveMethodsTest(`live, ${kind} is paid up to where an emulator would go on`, async ({ liveRun }) => {
      const paid = liveRun.find(site, pays);

      expect(messagesOf(paid)).toEqual([]);
      expect(paid.verdict).toBe('expected');
    });

    if (!ends) continue;
    liveMethodsTest(
      `live, what ends a payment by ${kind} is skipped with that reason`,
      async ({ liveRun }) => {
        const skipped = liveRun.find(site, ends);

        expect(skipped.verdict).toBe('skipped');
        expect(skipped.annotations).toContainEqual({
          type: 'skip',
          description: expect.stringMatching(/^needs settle/),
        });
      },
    );
  }

  liveMethodsTest(
    'live, nothing else of these methods is skipped, and nothing fails',
    async ({ liveRun }) => {
      const reasons = liveRun.tests.map(
        ({ annotations }) => annotations.find(({ type }) => type === 'skip')?.description,
      );

      expect(liveRun.tests.filter(({ verdict }) => verdict === 'expected')).toHaveLength(methods.length);
      expect(new Set(reasons.filter((reason) => !/^needs settle(, clock)?$/.test(reason ?? '')))).toEqual(
        new Set([undefined]),
      );
      expect(liveRun.tests.filter(({ verdict }) => !['expected', 'skipped'].includes(verdict))).toEqual([]);
    },
  );
}

// The run's shop listens where its public address leads to: that is known before it starts.
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = z.object({ port: z.number() }).parse(server.address());
  server.close();
  await once(server, 'close');
  return port;
}
