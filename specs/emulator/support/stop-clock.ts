import type { Page } from '@playwright/test';

const SECOND_MS = 1_000;

/** Stops a page's clock: what waits there goes on only as the spec runs it. */
export async function stopClock(page: Page): Promise<void> {
  const now = Date.now();
  await page.clock.install({ time: now });
  // It flows until it is paused.
  await page.clock.pauseAt(now + 60 * SECOND_MS);
}
