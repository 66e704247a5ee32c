import { EmulatorControl } from '../../emulator/control/client.ts';
import { PaymentBrick } from '../../fixtures/models/PaymentBrick.ts';
import { PseBank } from '../../fixtures/models/PseBank.ts';
import { StatusScreen } from '../../fixtures/models/StatusScreen.ts';
import { bareMethod } from './support/bare-methods.ts';
import { barePage } from './support/bare-page.ts';
import { expect, test } from './support/pages-test.ts';

const { entry } = bareMethod('MCO', 'pse');
const COLOMBIAN = { site: 'MCO', name: 'spec' } as const;

test('who pays by PSE goes from the Status Screen to the bank, and comes back having paid', async ({
  shopPage,
}) => {
  await shopPage.goto(barePage('payment', 'MCO'));
  await new PaymentBrick(shopPage).payWith(entry);
  const screen = new StatusScreen(shopPage);
  await screen.bankLink.click();

  await new PseBank(shopPage).approve();

  await expect(screen.title).toHaveText('¡Listo! Tu pago ya se acreditó');
});

test.describe('where PSE asks for what the Brick does not', () => {
  test.beforeEach(({ emulator }) =>
    new EmulatorControl(emulator.url).changeSettings(COLOMBIAN, { pse_payer: 'address_and_phone' }),
  );
  test.afterEach(({ emulator }) =>
    new EmulatorControl(emulator.url).changeSettings(COLOMBIAN, { pse_payer: 'brick' }),
  );

  test("the backend adds the buyer's address and phone", async ({ shopPage, pageShop }) => {
    await shopPage.goto(barePage('payment', 'MCO'));

    await new PaymentBrick(shopPage).payWith(entry);

    await expect
      .poll(() => pageShop.answers)
      .toMatchObject([{ status: 'pending', payer: { phone: { area_code: '601', number: '3456789' } } }]);
    await new StatusScreen(shopPage).waitUntilReady();
  });
});
