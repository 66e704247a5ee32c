import { expect, test } from './support/brick-test.ts';
import type { MountedBrick } from './support/mounted-brick.ts';
import { reviewedSettings, SHIPPING } from './support/reviewed-settings.ts';
import { MASTER, reviewing } from './support/reviewing.ts';

const SINGLE = { ...MASTER, installments: 1 };

/** The sums as `label: value`. */
async function sums({ root }: MountedBrick): Promise<string[]> {
  const [labels, values] = await Promise.all(['dt', 'dd'].map((tag) => root.locator(tag).allInnerTexts()));
  return (labels ?? []).map((label, index) => `${label}: ${values?.[index]}`);
}

test('discounts are told, and not taken from the amount', async ({ mountBrick }) => {
  const brick = await mountBrick({ settings: reviewedSettings() });
  await reviewing(brick, SINGLE);

  expect(await sums(brick)).toEqual([
    'Productos: $ 1.400,50',
    'Envío: $ 50,00',
    'Descuentos: -$ 200,00',
    'BIENVENIDA: -$ 150,00',
    'BLACKFRIDAY10: -$ 50,00',
    'Pagas: $ 1.250,50',
  ]);
});

test('instalments say what each is, and what they come to', async ({ mountBrick }) => {
  const brick = await mountBrick({
    settings: reviewedSettings({ shipping: undefined, discounts: undefined }),
  });
  await reviewing(brick);

  expect(await sums(brick)).toEqual(['Productos: $ 1.400,50', 'Pagas: 3x $ 498,91', 'Total: $ 1.496,72']);
});

test('shipping that costs nothing is free', async ({ mountBrick }) => {
  const brick = await mountBrick({ settings: reviewedSettings({ shipping: { ...SHIPPING, costs: 0 } }) });
  await reviewing(brick, SINGLE);

  expect(await sums(brick)).toContain('Envío: Gratis');
});

test('shipping of an unknown price has no sum', async ({ mountBrick }) => {
  const { costs: _unknown, ...shipping } = SHIPPING;
  const brick = await mountBrick({ settings: reviewedSettings({ shipping }) });
  await reviewing(brick, SINGLE);

  expect((await sums(brick)).join()).not.toContain('Envío');
});

test('each item says its price, its units and what they come to', async ({ mountBrick }) => {
  const brick = await mountBrick({ settings: reviewedSettings() });
  await reviewing(brick, SINGLE);

  await expect(brick.root.getByRole('listitem')).toHaveText([
    'AuricularesColor negro2 × $ 500,00$ 1.000,00',
    'Funda1 × $ 400,50$ 400,50',
  ]);
});
