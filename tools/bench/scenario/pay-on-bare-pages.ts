import { expect, type Page } from '@playwright/test';
import { SITES } from '../../../fixtures/catalog/sites.ts';
import { TEST_CARDS } from '../../../fixtures/catalog/test-cards.ts';
import { PAYER } from '../seller.ts';

/** The calls to the browser that a card payment takes, on pages without a script. Gives their ms. */
export async function payOnBarePages(page: Page, url: string): Promise<number> {
  await page.context().clearCookies();

  const started = performance.now();
  await page.request.post(`${url}/orders`, { data: {} });
  await page.goto(`${url}/checkout`);
  await page.getByRole('radio', { name: 'Tarjeta de crédito' }).check({ force: true });
  await fillCard(page);
  await page.locator('button[type="submit"]').click();
  await expect(page).toHaveURL(/\/payment_status\?/);
  await expect(page.locator('[data-status]')).toHaveAttribute('data-status', 'approved');
  return performance.now() - started;
}

async function fillCard(page: Page): Promise<void> {
  const [card] = TEST_CARDS.MLA;
  const document = SITES.MLA.testDocument;
  const inFrame = (name: string) => page.locator(`iframe[name="${name}"]`).contentFrame().locator(`#${name}`);
  await inFrame('cardNumber').fill(card.number);
  await inFrame('expirationDate').fill(card.expiration);
  await inFrame('securityCode').fill(card.securityCode);
  await page.locator('input[name="HOLDER_NAME"]').fill('APRO');
  await page.locator('select[name="document"]').selectOption(document?.type ?? '');
  await page.locator('input[name="DOCUMENT"]').fill(document?.number ?? '');
  await page.locator('input[name="EMAIL"]').fill(PAYER.email);
  await page.locator('select[name="installments"]').selectOption('1');
}
