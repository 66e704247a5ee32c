import type { Page } from '@playwright/test';
import { axeFindings } from '../support/axe-findings.ts';
import { expect, type MountOptions, test } from './support/brick-test.ts';
import type { MountedBrick } from './support/mounted-brick.ts';
import { ITEMS, reviewedSettings } from './support/reviewed-settings.ts';
import { reviewing } from './support/reviewing.ts';

const wide = (width: number) => (page: Page) => page.setViewportSize({ width, height: 700 });

/** What of the form reaches beyond the right edge of the page. */
function tooWide({ page }: MountedBrick): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('#brick *')]
      .filter((node) => node.getBoundingClientRect().right > document.documentElement.clientWidth)
      .map((node) => node.outerHTML.slice(0, 80)),
  );
}

for (const theme of ['default', 'dark', 'flat', 'bootstrap']) {
  test(`axe finds nothing in the review of the theme ${theme}`, async ({ mountBrick }) => {
    const brick = await mountBrick({ builder: { theme }, settings: reviewedSettings() });
    await reviewing(brick);

    expect(await axeFindings(brick.page, '#brick')).toEqual([]);
  });
}

for (const submitAnswer of ['hang', 'reject', 'resolve'] as const) {
  test(`axe finds nothing in a review whose onSubmit does this: ${submitAnswer}`, async ({ mountBrick }) => {
    const brick = await mountBrick({ settings: reviewedSettings(), submitAnswer });
    const model = await reviewing(brick);
    await model.submit();
    await expect.poll(() => brick.calls('submit')).toHaveLength(1);

    expect(await axeFindings(brick.page, '#brick')).toEqual([]);
  });
}

test('axe finds nothing in the form when the buyer has come back', async ({ mountBrick }) => {
  const brick = await mountBrick({ settings: reviewedSettings() });
  const { review } = await reviewing(brick);
  await review.back();

  expect(await axeFindings(brick.page, '#brick')).toEqual([]);
});

// Names of shops and people have no length that a Brick could count on.
const LONG = 'Auricularesinalámbricosconcancelaciónactivaderuido de la serie profesional';
const long: MountOptions = {
  settings: reviewedSettings({
    payer: { email: `${'a'.repeat(50)}@example.com` },
    items: { ...ITEMS, itemsList: [{ ...ITEMS.itemsList[0], units: 999, value: 999_999.99, name: LONG }] },
    discounts: { totalDiscountsAmount: 5, discountsList: [{ name: LONG.replaceAll(' ', ''), value: 5 }] },
  }),
};

for (const width of [320, 360, 768, 1280]) {
  test(`${width} pixels hold the review, long words included`, async ({ mountBrick }) => {
    const brick = await mountBrick({ ...long, prepare: wide(width) });
    await reviewing(brick);

    expect(await tooWide(brick)).toEqual([]);
  });
}

test('each button of the review is tall enough for a finger', async ({ mountBrick }) => {
  const brick = await mountBrick({ settings: reviewedSettings(), prepare: wide(320) });
  await reviewing(brick);

  const heights = await brick.root
    .getByRole('button')
    .evaluateAll((nodes) => nodes.map((node) => node.getBoundingClientRect().height));

  expect(heights).toHaveLength(5);
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
});

test('an image that does not come leaves no mark', async ({ mountBrick }) => {
  const brick = await mountBrick({
    settings: reviewedSettings(),
    prepare: (page) => page.route('**/auriculares.png', (route) => route.abort()),
  });
  await reviewing(brick);

  await expect(brick.root.locator('img')).toBeHidden();
});

test('nothing moves in a review', async ({ mountBrick }) => {
  const brick = await mountBrick({
    settings: reviewedSettings(),
    submitAnswer: 'hang',
    prepare: (page) => page.emulateMedia({ reducedMotion: 'reduce' }),
  });
  const model = await reviewing(brick);
  await model.submit();
  await expect(brick.submitButton).toHaveAttribute('aria-busy', 'true');

  expect(await brick.page.evaluate(() => document.getAnimations().length)).toBe(0);
});

test('the review is paid by keyboard alone', async ({ mountBrick }) => {
  const brick = await mountBrick({ settings: reviewedSettings() });
  await reviewing(brick);
  const { keyboard } = brick.page;

  for (const name of [
    'Modificar Medio de pago',
    'Modificar Datos de envío',
    'Modificar Datos de facturación',
  ]) {
    await keyboard.press('Tab');
    await expect(brick.root.getByRole('button', { name })).toBeFocused();
  }
  await keyboard.press('Tab');
  await keyboard.press('Enter');

  await expect.poll(() => brick.calls('submit')).toHaveLength(1);
});
