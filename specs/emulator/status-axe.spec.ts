import { axeFindings } from '../support/axe-findings.ts';
import { keepNothing } from './support/keep-nothing.ts';
import { BOLETO, PSE } from './support/other-requests.ts';
import { expect, test } from './support/status-test.ts';
import { stopClock } from './support/stop-clock.ts';

const KINDS = [
  ['a Pix', 'MLB', { payment_method_id: 'pix' }],
  ['a boleto', 'MLB', BOLETO],
  ['a voucher', 'MLM', { payment_method_id: 'oxxo', metadata: { payment_point: 'oxxo' } }],
  ['a transfer', 'MCO', PSE],
] as const;

for (const [what, site, body] of KINDS) {
  for (const theme of ['default', 'dark'] as const) {
    test(`axe finds nothing in the screen of ${what}, theme ${theme}`, async ({ make, show }) => {
      const { mounted } = await show(await make(site, body), {
        builder: { theme },
        customization: { backUrls: { return: '/', error: '/pay' } },
        // axe needs the page's clock.
        prepare: keepNothing,
      });

      expect(await axeFindings(mounted.page, '#brick')).toEqual([]);
    });
  }

  for (const locale of ['es-AR', 'pt-BR', 'en-US']) {
    test(`nothing of the screen of ${what} is cut at 320 px in ${locale}`, async ({ make, show }) => {
      const { mounted } = await show(await make(site, body), {
        options: { locale },
        customization: { backUrls: { return: '/', error: '/pay' } },
        prepare: async (page) => {
          await page.setViewportSize({ width: 320, height: 640 });
          await stopClock(page);
        },
      });

      expect(await mounted.page.evaluate('document.documentElement.scrollWidth')).toBe(320);
      expect(await mounted.page.evaluate(CUT_WORDS), 'words that do not fit').toEqual([]);
    });
  }
}

test('the buttons of a screen can be reached and seen with the keyboard', async ({ make, show }) => {
  const { screen, mounted } = await show(await make('MLB', { payment_method_id: 'pix' }));
  const copy = screen.root.getByRole('button', { name: 'Copiar código Pix' });

  await mounted.page.keyboard.press('Tab');
  await mounted.page.keyboard.press('Tab');

  await expect(copy).toBeFocused();
  await expect(copy).toHaveCSS('outline-style', 'solid');
});

test('nothing of a screen moves for who does not want that', async ({ make, show }) => {
  const { screen } = await show(await make('MCO', PSE), {
    prepare: async (page) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await stopClock(page);
    },
  });

  await expect(screen.root.locator('header svg')).toHaveCSS('animation-name', 'none');
});

const CUT_WORDS = `[...document.querySelectorAll('#brick *')]
  .filter((node) => node.childElementCount === 0 && node.scrollWidth > node.clientWidth + 1 && node.clientWidth > 1)
  .map((node) => node.textContent)`;
