import { ThreeDsChallenge } from '../../fixtures/models/ThreeDsChallenge.ts';
import { axeFindings } from '../support/axe-findings.ts';
import { expect, test } from './support/pages-test.ts';
import { sellerAt } from './support/seller.ts';
import { challengeQuery, payWith3ds } from './support/three-ds-payment.ts';

for (const { answer, detail } of [
  { answer: 'confirm', detail: 'accredited' },
  { answer: 'cancel', detail: 'cc_rejected_3ds_challenge' },
] as const) {
  test(`a page as the guide has it shows the challenge; ${answer} ends it and the payment ${detail}`, async ({
    shopPage,
    emulator,
  }) => {
    const seller = sellerAt(emulator.url, 'MLB');
    const payment = await payWith3ds(seller, 'passes');
    await shopPage.goto(`/three-ds.html?${challengeQuery(payment)}`);
    const challenge = new ThreeDsChallenge(shopPage);
    await challenge.expectShown();

    await challenge[answer]();

    await expect(shopPage.locator('#told')).toHaveText('COMPLETE');
    const read = async () => (await seller.asSeller('GET', `/v1/payments/${payment.id}`)).body;
    await expect.poll(read).toMatchObject({ status_detail: detail });
  });
}

test('the bank says what is paid: to whom, how much, with which card', async ({ shopPage, emulator }) => {
  const seller = sellerAt(emulator.url, 'MLB');
  const bought = { transaction_amount: 1250.5, statement_descriptor: 'LOJA DA ANA' };
  const payment = await payWith3ds(seller, 'passes', bought);

  await shopPage.goto(`/three-ds.html?${challengeQuery(payment)}`);

  const bank = shopPage.frameLocator('[name=challenge]').getByRole('main');
  await expect(bank).toContainText('LOJA DA ANA');
  await expect(bank).toContainText('R$ 1.250,50');
  await expect(bank).toContainText('com final 4623');
});

for (const { site, heading } of [
  { site: 'MLA', heading: 'Confirma tu compra' },
  { site: 'MLB', heading: 'Confirme sua compra' },
] as const) {
  test(`the bank of ${site} asks "${heading}"`, async ({ shopPage, emulator }) => {
    const payment = await payWith3ds(sellerAt(emulator.url, site), 'passes');

    await shopPage.goto(`/three-ds.html?${challengeQuery(payment)}`);

    const bank = shopPage.frameLocator('[name=challenge]');
    await expect(bank.getByRole('heading', { name: heading })).toBeVisible();
  });
}

test('a challenge that is over says so, and tells the shop to ask for its payment', async ({
  shopPage,
  emulator,
}) => {
  const seller = sellerAt(emulator.url, 'MLB');
  const payment = await payWith3ds(seller, 'passes');
  await seller.asSeller('PUT', `/v1/payments/${payment.id}`, { body: { status: 'cancelled' } });

  await shopPage.goto(`/three-ds.html?${challengeQuery(payment)}`);

  const bank = shopPage.frameLocator('[name=challenge]');
  await expect(bank.getByRole('heading', { name: 'Esta verificação já terminou' })).toBeVisible();
  await expect(shopPage.locator('#told')).toHaveText('COMPLETE');
});

for (const width of [320, 600]) {
  test(`at ${width} pixels axe finds nothing in the bank's page, and nothing is cut`, async ({
    shopPage,
    emulator,
  }) => {
    const payment = await payWith3ds(sellerAt(emulator.url, 'MLB'), 'passes');
    await shopPage.goto(`/three-ds.html?${challengeQuery(payment)}`);
    await shopPage.locator('iframe').evaluate((frame, wide) => {
      frame.setAttribute('width', String(wide));
    }, width);
    await new ThreeDsChallenge(shopPage).expectShown();

    expect(await axeFindings(shopPage)).toEqual([]);
    const size = await shopPage
      .frameLocator('[name=challenge]')
      .locator('html')
      .evaluate(({ scrollWidth, clientWidth, scrollHeight, clientHeight }) => ({
        isWider: scrollWidth > clientWidth,
        isTaller: scrollHeight > clientHeight,
      }));
    expect(size).toEqual({ isWider: false, isTaller: false });
  });
}
