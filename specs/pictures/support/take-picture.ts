import type { Page } from '@playwright/test';
import { CARD_FIELDS, HIDDEN_CARD_STYLE } from '../../../fixtures/hide-card-fields.ts';

/** The whole page as a JPEG, the fields of a card left blank: reports are kept, and shown to others. */
export async function takePicture(page: Page): Promise<Buffer> {
  const hasCard = (await page.locator(CARD_FIELDS).count()) > 0;
  return page.screenshot({
    fullPage: true,
    type: 'jpeg',
    quality: 80,
    animations: 'disabled',
    // Mercado Pago's own pages allow no style of others, that of a picture included.
    ...(hasCard ? { style: HIDDEN_CARD_STYLE } : { caret: 'initial' }),
  });
}
