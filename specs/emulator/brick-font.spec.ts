import { expect, test } from './support/brick-test.ts';

const FONT = 'https://fonts.googleapis.com/css2?family=Roboto';

test('the font of the shop reaches the card frames, in the family of the page around them', async ({
  mountBrick,
}) => {
  const sheet = { contentType: 'text/css', body: '#cardNumber { font-style: italic }' };
  const brick = await mountBrick({
    settings: {
      initialization: { amount: 10 },
      customization: { paymentMethods: { creditCard: 'all' }, visual: { font: FONT } },
    },
    prepare: async (page) => {
      await page.route(FONT, (route) => route.fulfill(sheet));
      await page.addStyleTag({ content: 'body { font-family: Roboto, serif }' });
    },
  });

  await expect(brick.frameInput('cardNumber')).toHaveCSS('font-style', 'italic');
  await expect(brick.frameInput('cardNumber')).toHaveCSS('font-family', 'Roboto, serif');
});
