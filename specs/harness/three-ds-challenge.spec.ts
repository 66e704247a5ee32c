import { ThreeDsChallenge } from '../../fixtures/models/ThreeDsChallenge.ts';
import { expect, test } from './support/blank-page.ts';

// A bank's page as others may draw it: an input for a button, in a frame of a frame.
const BANK = `<form onsubmit="top.answered = event.submitter.value; return false">
  <input type=submit value=CONFIRM> <input type=submit value=CANCEL></form>`;

const framed = (html: string) =>
  `<iframe srcdoc="${html.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></iframe>`;

for (const [verb, answer] of [
  ['confirm', 'CONFIRM'],
  ['cancel', 'CANCEL'],
] as const) {
  test(`${verb} answers a bank of another address, however deep its frame is`, async ({
    blankPage: page,
  }) => {
    await page.setContent(
      `<button>Confirm the order</button>${framed('<p>card</p>')}${framed(framed(BANK))}`,
    );

    await new ThreeDsChallenge(page)[verb]();

    expect(await page.evaluate('window.answered')).toBe(answer);
  });
}

test('a challenge that comes late is waited for', async ({ blankPage: page }) => {
  await page.setContent('<main></main>');
  const shown = new ThreeDsChallenge(page).expectShown();

  await page.locator('main').evaluate((main, html) => {
    main.innerHTML = html;
  }, framed(BANK));

  await shown;
});
