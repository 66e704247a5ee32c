import type { Page } from '@playwright/test';

/** Fills Argentina's documented Mastercard and all around it into the form of a Brick, in one instalment. */
export async function fillCardForm(page: Page): Promise<void> {
  await frameInput(page, 'cardNumber').fill('5031755734530604');
  const installments = page.locator('select').filter({ has: page.locator('option', { hasText: /^1x/ }) });
  await installments.selectOption('1');
  await frameInput(page, 'expirationDate').fill('1130');
  await frameInput(page, 'securityCode').fill('123');
  await page.locator('[name="HOLDER_NAME"]').fill('APRO');
  await page.locator('[name="DOCUMENT"]').fill('12345678');
  await page.locator('[name="EMAIL"]').fill('buyer@example.com');
}

/** The usable input of a card frame. */
export function frameInput(page: Page, field: string) {
  return page.frameLocator(`iframe[name="${field}"]`).locator(`#${field}`);
}
