import type { Page } from '@playwright/test';
import { HIDDEN_CARD_STYLE } from '../../../fixtures/hide-card-fields.ts';

/** The whole page as a JPEG, the fields of a card left blank: reports are kept, and shown to others. */
export function takePicture(page: Page): Promise<Buffer> {
  return page.screenshot({
    fullPage: true,
    style: HIDDEN_CARD_STYLE,
    type: 'jpeg',
    quality: 80,
    animations: 'disabled',
  });
}
