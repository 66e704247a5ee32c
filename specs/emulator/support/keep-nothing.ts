import type { Page } from '@playwright/test';

/** A page whose browser keeps nothing for it, as in some private windows: no bank is opened by itself. */
export async function keepNothing(page: Page): Promise<void> {
  await page.evaluate(
    `Object.defineProperty(window, 'sessionStorage', { get() { throw new Error('not kept'); } })`,
  );
}
