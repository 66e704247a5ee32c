import { expect, type Page, type TestInfo } from '@playwright/test';
import { axeFindings } from '../../support/axe-findings.ts';
import { cutParts } from './cut-parts.ts';
import { takePicture } from './take-picture.ts';

/** A desktop, a tablet and a small phone, in pixels. */
export const WIDTHS = [1280, 768, 360] as const;

export const HEIGHT = 800;

// The narrowest window that pages are made for.
const NARROWEST = 320;

/**
 * Looks at a page as it stands in every width: nothing is cut, axe finds nothing, and the report keeps what it looks like,
 * under the name and the width. With `part`, a CSS selector, axe looks at that part alone.
 */
export async function lookAt(
  page: Page,
  name: string,
  testInfo: TestInfo,
  { part }: { part?: string } = {},
): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: HEIGHT });
    // What sticks to the window would stand in the middle of the picture.
    await page.evaluate(() => scrollTo(0, 0));
    const picture = `${name} ${width}`;
    const cut = await cutInFrames(page);
    await testInfo.attach(picture, { body: await takePicture(page), contentType: 'image/jpeg' });
    expect.soft(cut, `what is cut in the picture "${picture}"`).toEqual([]);
  }
  expect.soft(await axeFindings(page, part), `what axe finds in "${name}"`).toEqual([]);
  await page.setViewportSize({ width: NARROWEST, height: HEIGHT });
  expect.soft(await cutInFrames(page), `what is cut of "${name}" at ${NARROWEST} px`).toEqual([]);
}

/** What is cut in the page and in the frames that show in it, each a window of its own. */
async function cutInFrames(page: Page): Promise<string[]> {
  const [main, ...frames] = page.frames();
  const found = (await main?.evaluate(cutParts)) ?? [];
  for (const frame of frames) {
    const element = await frame.frameElement();
    if (await element.isVisible()) found.push(...(await frame.evaluate(cutParts)));
  }
  return found;
}
