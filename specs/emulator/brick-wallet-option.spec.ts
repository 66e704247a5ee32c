import { z } from 'zod';
import type { RunningEmulator } from '../../emulator/start-emulator.ts';
import type { SiteId } from '../../fixtures/catalog/types.ts';
import { PaymentBrick } from '../../fixtures/models/PaymentBrick.ts';
import { expect, type MountOptions, test } from './support/brick-test.ts';

const created = z.object({ id: z.string() });

async function makePreference({ url }: RunningEmulator, site: SiteId): Promise<string> {
  const response = await fetch(`${url}/checkout/preferences`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer TEST-${site}-spec-secret` },
    body: JSON.stringify({ items: [{ title: 'Bag', quantity: 1, unit_price: 100 }] }),
  });
  return created.parse(await response.json()).id;
}

function wallet(
  preferenceId: string,
  given: { initialization?: object; visual?: object } = {},
): MountOptions {
  return {
    settings: {
      initialization: { amount: 100, preferenceId, ...given.initialization },
      customization: {
        paymentMethods: { creditCard: 'all', mercadoPago: 'all' },
        visual: given.visual ?? {},
      },
    },
  };
}

// The checkout itself is another page's matter.
const stay: MountOptions['prepare'] = (page) =>
  page.route('**/checkout/v1/redirect**', (route) => route.fulfill({ body: 'checkout' }));

test('the option of the wallet has its known name', async ({ mountBrick, emulator }) => {
  const brick = await mountBrick(wallet(await makePreference(emulator, 'MLA')));

  const name = 'Mercado Pago, Tus medios de pago preferidos';
  await expect(brick.root.getByRole('radio', { name })).toBeAttached();
});

for (const [kind, selectedPaymentMethod] of [
  ['wallet', 'wallet_purchase'],
  ['credits', 'onboarding_credits'],
] as const) {
  test(`${selectedPaymentMethod} hands over no data and leaves for the checkout`, async ({
    mountBrick,
    emulator,
  }) => {
    const preferenceId = await makePreference(emulator, 'MLA');
    const brick = await mountBrick({ ...wallet(preferenceId), prepare: stay });
    const submitted = brick.page.evaluate(`new Promise((resolve) => {
      window.brickEvents.push = (event) => { if (event[0] === 'submit') resolve(event.slice(1)); };
    })`);

    await new PaymentBrick(brick.page, '#brick').payWith({ kind });

    expect(await submitted).toEqual([
      { selectedPaymentMethod, paymentType: selectedPaymentMethod, formData: null },
      null,
    ]);
    await expect(brick.page).toHaveURL(new RegExp(`/checkout/v1/redirect\\?pref_id=${preferenceId}$`));
  });
}

test('a payment that the shop refuses does not leave', async ({ mountBrick, emulator }) => {
  const preferenceId = await makePreference(emulator, 'MLA');
  const brick = await mountBrick({ ...wallet(preferenceId), submitAnswer: 'reject' });
  const { page } = brick;
  const before = page.url();

  await new PaymentBrick(page, '#brick').payWith({ kind: 'wallet' });

  await expect(brick.root.getByText(/no se pudo procesar el pago/)).toBeVisible();
  expect(page.url()).toBe(before);
});

test('redirectMode blank opens another tab and keeps the page', async ({ mountBrick, emulator }) => {
  const preferenceId = await makePreference(emulator, 'MLA');
  const brick = await mountBrick(wallet(preferenceId, { initialization: { redirectMode: 'blank' } }));
  const opened = brick.page.waitForEvent('popup');

  await new PaymentBrick(brick.page, '#brick').payWith({ kind: 'wallet' });

  expect((await opened).url()).toContain(preferenceId);
  await expect(brick.root.locator('form')).toBeVisible();
});

test('a blocked tab is told to the buyer, and the button works again', async ({ mountBrick, emulator }) => {
  const preferenceId = await makePreference(emulator, 'MLA');
  const brick = await mountBrick({
    ...wallet(preferenceId, { initialization: { redirectMode: 'blank' } }),
    prepare: (page) => page.evaluate('window.open = () => null'),
  });

  await new PaymentBrick(brick.page, '#brick').payWith({ kind: 'wallet' });

  await expect(brick.root.getByText(/Tu navegador bloqueó la ventana/)).toBeVisible();
  expect(await brick.calls('error')).toMatchObject([
    [{ type: 'non_critical', cause: 'window_redirect_was_blocked' }],
  ]);
});

for (const [form, name] of [
  ['walletForm', /^Mercado Pago,/],
  ['creditForm', /^Crédito de Mercado Pago,/],
] as const) {
  test(`the default option ${form} opens with what happens next`, async ({ mountBrick, emulator }) => {
    const visual = { defaultPaymentOption: { [form]: true } };
    const brick = await mountBrick(wallet(await makePreference(emulator, 'MLA'), { visual }));

    await expect(brick.root.getByRole('radio', { name })).toBeChecked();
    await expect(brick.root.getByText(/te llevaremos a Mercado Pago/)).toBeVisible();
  });
}

test('hideRedirectionPanel leaves out what happens next', async ({ mountBrick, emulator }) => {
  const visual = { defaultPaymentOption: { walletForm: true }, hideRedirectionPanel: true };
  const brick = await mountBrick(wallet(await makePreference(emulator, 'MLA'), { visual }));

  await expect(brick.root.getByRole('radio', { name: /^Mercado Pago,/ })).toBeChecked();
  await expect(brick.root.getByText(/te llevaremos a Mercado Pago/)).toHaveCount(0);
});

for (const [site, given, count] of [
  ['MLA', {}, 3],
  ['MLA', { marketplace: true }, 2],
  ['MCO', {}, 2],
] as const) {
  test(`${site} with ${JSON.stringify(given)} shows ${count} options`, async ({ mountBrick, emulator }) => {
    const preferenceId = await makePreference(emulator, site);
    const brick = await mountBrick({ site, ...wallet(preferenceId, { initialization: given }) });

    await expect(brick.root.getByRole('radio')).toHaveCount(count);
  });
}

test('a preference that nobody knows is told, and the rest is drawn', async ({ mountBrick }) => {
  const brick = await mountBrick(wallet('1-nobody'));

  await expect(brick.root.getByRole('radio')).toHaveCount(1);
  expect(await brick.calls('error')).toMatchObject([
    [{ type: 'non_critical', cause: 'get_preference_details_failed' }],
  ]);
});

test('the wallet names no total: the preference has its own', async ({ mountBrick, emulator }) => {
  const brick = await mountBrick(wallet(await makePreference(emulator, 'MLA')));
  await expect(brick.root.getByText('$ 100,00')).toBeVisible();

  await brick.root.getByText('Tus medios de pago preferidos').click();

  await expect(brick.root.getByText('$ 100,00')).toHaveCount(0);
});

test('an update of the amount is taken: the preference has its own', async ({ mountBrick, emulator }) => {
  const visual = { defaultPaymentOption: { walletForm: true } };
  const brick = await mountBrick(wallet(await makePreference(emulator, 'MLA'), { visual }));

  expect(await brick.page.evaluate('window.brickController.update({ amount: 0.5 })')).toBe(true);
});
