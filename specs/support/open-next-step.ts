import type { BrowserContext, Locator, Page } from '@playwright/test';

/** Presses the link to what a buyer pays with, and gives the window that it opens, with the status of the first answer there. */
export async function openNextStep(
  context: BrowserContext,
  link: Locator,
): Promise<{ code: Page; status: number }> {
  const href = await link.evaluate((anchor) => (anchor as HTMLAnchorElement).href);
  const [code, answer] = await Promise.all([
    context.waitForEvent('page'),
    context.waitForEvent('response', (response) => response.url() === href),
    link.click(),
  ]);
  return { code, status: answer.status() };
}
