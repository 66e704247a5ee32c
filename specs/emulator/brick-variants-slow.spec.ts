import type { Page } from '@playwright/test';
import { EmulatorControl } from '../../emulator/control/client.ts';
import { expect, test } from './support/brick-test.ts';
import { seedOf } from './support/seed-of.ts';

// The delays themselves, not a stopwatch: nothing here depends on how fast a machine is.
const countTimers = (page: Page) =>
  page.evaluate(`{
    window.timers = [];
    const { setTimeout } = window;
    window.setTimeout = (then, ms, ...rest) => { window.timers.push(ms); return setTimeout(then, ms, ...rest); };
  }`);

test.describe('a slow variant', () => {
  const seed = seedOf({ readyDelayMs: 400, binDelayMs: 500 }, { slow: true });

  test.beforeEach(async ({ emulator }) => {
    const control = new EmulatorControl(emulator.url);
    await control.setSeed({ site: 'MLA', name: 'spec' }, seed, { slow: true });
  });

  test('waits with onReady when all frames stand', async ({ mountBrick }) => {
    const brick = await mountBrick({ ready: false, prepare: countTimers });

    await expect.poll(() => brick.calls('ready')).toHaveLength(1);

    expect(await brick.page.evaluate('window.timers')).toContain(400);
  });

  test('waits with what a BIN brings', async ({ mountBrick }) => {
    const brick = await mountBrick({ prepare: countTimers });

    await brick.fillCard({ cardNumber: '5031755734530604' });

    await expect(brick.installmentsSelect()).toBeVisible();
    expect(await brick.page.evaluate('window.timers')).toContain(500);
  });
});
