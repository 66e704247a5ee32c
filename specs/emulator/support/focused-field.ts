import type { Page } from '@playwright/test';

/** The name of what has the focus: a field, the field whose frame has it, or the type of a button. */
export async function focusedField(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { activeElement } = document;
    return activeElement?.getAttribute('name') ?? activeElement?.getAttribute('type') ?? 'nothing';
  });
}

/** Presses Tab so many times; what had the focus after each. */
export async function pressTab(page: Page, times: number): Promise<string[]> {
  const visited: string[] = [];
  for (let pressed = 0; pressed < times; pressed += 1) {
    await page.keyboard.press('Tab');
    visited.push(await focusedField(page));
  }
  return visited;
}
