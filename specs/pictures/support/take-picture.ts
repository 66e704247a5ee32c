import type { Page } from '@playwright/test';
import { CARD_FIELDS } from '../../../fixtures/hide-card-fields.ts';

/**
 * The whole page as a JPEG, the fields of a card left blank: reports are kept, and shown to others. It adds no style sheet,
 * as a picture with settings of its own does: Mercado Pago's frames and pages allow none.
 */
export async function takePicture(page: Page): Promise<Buffer> {
  const cardFields = page.locator(CARD_FIELDS);
  await cardFields.evaluateAll(hide);
  const picture = await page.screenshot({
    fullPage: true,
    type: 'jpeg',
    quality: 80,
    animations: 'disabled',
    caret: 'initial',
  });
  await cardFields.evaluateAll(show);
  return picture;
}

// These run in the page.
function hide(nodes: (HTMLElement | SVGElement)[]): void {
  for (const { style } of nodes) style.setProperty('visibility', 'hidden', 'important');
}

function show(nodes: (HTMLElement | SVGElement)[]): void {
  for (const { style } of nodes) style.removeProperty('visibility');
}
