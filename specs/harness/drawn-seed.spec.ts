import { test as brickwright, expect } from 'brickwright';
import { type HarnessConfig, readHarnessConfig } from '../../fixtures/config.ts';

/** The seed of the test's universe, as the emulator tells it. */
const test = brickwright.extend<{ seedOfUniverse: () => Promise<string> }>({
  seedOfUniverse: async ({ workerTarget: { target }, universeId }, use) => {
    await use(async () => {
      const { site, name } = universeId ?? { site: 'MLA', name: 'none' };
      const response = await fetch(`${target.apiUrl}/__emulator/universes/${site}-${name}`);
      return ((await response.json()) as { seed: string }).seed;
    });
  },
});

test('a test draws its Brick from a seed of its own, which its report names', async ({
  drawnSeed,
  seedOfUniverse,
}, testInfo) => {
  const reported = testInfo.attachments.map(({ body }) => body?.toString() ?? '').join('\n');

  expect(drawnSeed).toContain('a test draws its Brick from a seed of its own');
  expect(await seedOfUniverse()).toBe(drawnSeed);
  expect(reported).toContain(JSON.stringify(drawnSeed));
});

test.describe('with the option seed', () => {
  test.use({ seed: 'kite' });

  test('the seed of the option draws the Brick', async ({ drawnSeed, seedOfUniverse }) => {
    expect(await seedOfUniverse()).toBe('kite');
    expect(drawnSeed).toBe('kite');
  });
});

// What the variable is read into, by each worker once.
const withVariable = test.extend<object, { harnessConfig: HarnessConfig }>({
  harnessConfig: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's dependencies from its pattern.
    async ({}, use) => use(readHarnessConfig({ BRICKWRIGHT_SEED: 'heron' })),
    { scope: 'worker' },
  ],
});

withVariable('BRICKWRIGHT_SEED draws the Brick of every test', async ({ drawnSeed, seedOfUniverse }) => {
  expect(await seedOfUniverse()).toBe('heron');
  expect(drawnSeed).toBe('heron');
});
