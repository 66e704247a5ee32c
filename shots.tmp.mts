import { chromium } from '@playwright/test';
import { startEmulator } from './emulator/start-emulator.ts';
import { sellerAt } from './specs/emulator/support/seller.ts';
import { challengeOf, payWith3ds } from './specs/emulator/support/three-ds-payment.ts';

const emulator = await startEmulator({ port: 0, localLinks: true });
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium-headless-shell' });
for (const [w, h] of [
  [600, 500],
  [320, 500],
  [1280, 720],
]) {
  const p = await payWith3ds(sellerAt(emulator.url, 'MLB'), 'passes', {
    transaction_amount: 1250.5,
    statement_descriptor: 'LOJA DA ANA',
  });
  const { creq, path } = challengeOf(p);
  const page = await browser.newPage({ viewport: { width: w, height: h } });
  await page.setContent(
    `<form method=post action="${emulator.url}${path}"><input name=creq value="${creq}"></form>`,
  );
  await page.evaluate('document.forms[0].submit()');
  await page.getByRole('button', { name: 'Confirmar' }).waitFor();
  await page.screenshot({ path: `/tmp/shots-wallet/3ds-${w}.png` });
  await page.getByRole('button', { name: 'Confirmar' }).click();
  await page.getByRole('status').waitFor();
  await page.screenshot({ path: `/tmp/shots-wallet/3ds-end-${w}.png` });
}
await browser.close();
await emulator.stop();
