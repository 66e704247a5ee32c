import type { Page } from '@playwright/test';
import { hideCardFields } from '../../fixtures/hide-card-fields.ts';
import { takePicture } from '../pictures/support/take-picture.ts';
import { expect, test } from './support/blank-page.ts';

/** A picture of a checkout as a failed test of ours would keep it. */
async function pictureOf(page: Page, typed: { frame: string; value: string }): Promise<Buffer> {
  await page.setContent(`<p>Total</p><iframe name="${typed.frame}" srcdoc="<input>"></iframe>`);
  await page.frameLocator('iframe').locator('input').fill(typed.value);
  const option = hideCardFields('only-on-failure');
  return page.screenshot({ ...(typeof option === 'object' ? option : {}), animations: 'disabled' });
}

for (const frame of ['cardNumber', 'expirationDate', 'securityCode']) {
  test(`a picture of a failure looks the same whatever the frame ${frame} holds`, async ({
    blankPage: page,
  }) => {
    const one = await pictureOf(page, { frame, value: '1111' });
    const other = await pictureOf(page, { frame, value: '9999' });

    expect(one.equals(other), 'the pictures are alike').toBe(true);
  });
}

for (const frame of ['cardNumber', 'expirationDate', 'securityCode']) {
  test(`a picture of a state looks the same whatever the frame ${frame} holds, which shows again after it`, async ({
    blankPage: page,
  }) => {
    const pictures: Buffer[] = [];
    for (const value of ['1111', '9999']) {
      await page.setContent(`<p>Total</p><iframe name="${frame}" srcdoc="<input>"></iframe>`);
      await page.frameLocator('iframe').locator('input').fill(value);
      pictures.push(await takePicture(page));
    }

    expect(pictures[0]?.equals(pictures[1] ?? Buffer.of()), 'the pictures are alike').toBe(true);
    await expect(page.locator('iframe')).toBeVisible();
  });
}

test('a picture of a failure still shows the other frames', async ({ blankPage: page }) => {
  const one = await pictureOf(page, { frame: 'challenge', value: '1111' });
  const other = await pictureOf(page, { frame: 'challenge', value: '9999' });

  expect(one.equals(other), 'the pictures are alike').toBe(false);
});

test('other settings of the screenshot stay', () => {
  expect(hideCardFields({ mode: 'on', fullPage: true })).toMatchObject({ mode: 'on', fullPage: true });
});
