import { expect, test } from './support/brick-test.ts';
import { payByCard } from './support/pay-by-card.ts';

const PAYMENT = /\/bricks\/status_screen_brick\/payments\//;

test('the payment is asked for while the component still loads', async ({ mountBrick, emulator }) => {
  const id = await payByCard(emulator.url, 'APRO');

  const screen = await mountBrick({
    brick: 'statusScreen',
    settings: { initialization: { paymentId: id } },
    prepare: async (page) => {
      const asked = page.waitForRequest(PAYMENT);
      // The component comes only when the payment was asked for.
      await page.route('**/components/statusScreen.js', async (route) => {
        await asked;
        await route.continue();
      });
    },
  });

  await expect(screen.root.locator('header')).toContainText('¡Listo!');
});
