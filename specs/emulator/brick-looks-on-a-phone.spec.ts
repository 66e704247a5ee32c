import type { Page } from '@playwright/test';
import { expect, test } from './support/brick-test.ts';
import type { MountedBrick } from './support/mounted-brick.ts';
import { seedOf } from './support/seed-of.ts';

const paymentMethods = { creditCard: 'all', debitCard: 'all' };
const narrow = (page: Page) => page.setViewportSize({ width: 320, height: 700 });

/** What of the form reaches beyond the right edge of the page. */
function tooWide({ page }: MountedBrick): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('#brick *')]
      .filter((node) => node.getBoundingClientRect().right > document.documentElement.clientWidth)
      .map((node) => node.outerHTML.slice(0, 80)),
  );
}

for (const installmentsControl of ['select', 'radios'] as const) {
  test.describe(`with instalments as ${installmentsControl}`, () => {
    test.use({ emulatorSeed: seedOf({ installmentsControl }) });

    test('nothing is wider than 320 pixels, mistakes included', async ({ mountBrick }) => {
      const brick = await mountBrick({ prepare: narrow });
      await brick.fillCard({ cardNumber: '5031755734530604' });
      await expect(brick.root.getByText('Selecciona la cantidad de cuotas')).toBeVisible();
      await brick.submitButton.click();
      await expect(brick.root.getByText('Completa todos los datos para continuar')).toBeVisible();

      expect(await tooWide(brick)).toEqual([]);
    });
  });
}

test('a long text on the button is cut, not the page widened', async ({ mountBrick }) => {
  const visual = { texts: { formSubmit: 'Confirmar y pagar el total de la compra ahora mismo' } };
  const settings = { customization: { paymentMethods, visual } };
  const brick = await mountBrick({ prepare: narrow, settings });

  expect(await tooWide(brick)).toEqual([]);
});

test('letters of twice the size fit into their fields', async ({ mountBrick }) => {
  const customVariables = { fontSizeExtraSmall: '26px', fontSizeSmall: '28px', fontSizeMedium: '32px' };
  const settings = { customization: { paymentMethods, visual: { style: { customVariables } } } };
  const brick = await mountBrick({ prepare: narrow, settings });
  await brick.submitButton.click();
  await expect(brick.root.getByText('Completa todos los datos para continuar')).toBeVisible();

  expect(await tooWide(brick)).toEqual([]);
});

test('no field makes a phone zoom in, and each is tall enough for a finger', async ({ mountBrick }) => {
  const brick = await mountBrick({ prepare: narrow });
  await brick.fillCard({ cardNumber: '5031755734530604' });
  const fields = brick.root.locator('input:not([type="radio"]), select, button');
  await expect(brick.installmentsSelect()).toBeVisible();

  const sizes = await fields.evaluateAll((nodes) =>
    nodes.map((node) => ({
      font: Number.parseFloat(getComputedStyle(node).fontSize),
      height: node.getBoundingClientRect().height,
    })),
  );

  expect(Math.min(...sizes.map(({ font }) => font))).toBeGreaterThanOrEqual(16);
  expect(Math.min(...sizes.map(({ height }) => height))).toBeGreaterThanOrEqual(44);
});

for (const field of ['cardNumber', 'expirationDate', 'securityCode'] as const) {
  test(`the frame of ${field} has digits on the keyboard, letters of 16 pixels and room for its hint`, async ({
    mountBrick,
  }) => {
    const brick = await mountBrick({ prepare: (page) => page.setViewportSize({ width: 360, height: 700 }) });

    const look = await brick.frameInput(field).evaluate((input) => ({
      fontSize: getComputedStyle(input).fontSize,
      inputmode: input.getAttribute('inputmode'),
      cut: input.scrollWidth > input.clientWidth,
    }));

    expect(look).toEqual({ fontSize: '16px', inputmode: 'numeric', cut: false });
  });
}

const running = ({ page }: MountedBrick) => page.evaluate(() => document.getAnimations().length);

test('once the form stands nothing moves', async ({ mountBrick }) => {
  const brick = await mountBrick();

  await expect.poll(() => running(brick)).toBe(0);
});

test('the button turns its wheel while the payment is sent', async ({ mountBrick }) => {
  const brick = await mountBrick({ submitAnswer: 'hang' });
  await brick.fillEverything();
  await brick.submitButton.click();
  await expect.poll(() => brick.calls('submit')).toHaveLength(1);

  expect(await running(brick)).toBeGreaterThan(0);
});

test('for who wants less motion not even the wheel turns', async ({ mountBrick }) => {
  const brick = await mountBrick({
    submitAnswer: 'hang',
    prepare: (page) => page.emulateMedia({ reducedMotion: 'reduce' }),
  });
  await brick.fillEverything();
  await brick.submitButton.click();
  await expect.poll(() => brick.calls('submit')).toHaveLength(1);

  expect(await running(brick)).toBe(0);
});
