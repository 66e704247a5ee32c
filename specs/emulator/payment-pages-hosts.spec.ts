import { z } from 'zod';
import { expect, test } from './support/hosts-test.ts';
import { linkOf } from './support/link-of.ts';
import { PSE } from './support/other-requests.ts';
import { serveOnLoopback } from './support/serve-on-loopback.ts';

test('the link of an answer, as it stands, leads to the bank and from there back to the shop', async ({
  hostsEmulator,
  replicaBrowser,
}) => {
  const shop = await serveOnLoopback((_request, response) => response.end('thank you'));
  const answer = await fetch(`${hostsEmulator.url}/v1/payments`, {
    method: 'POST',
    headers: {
      authorization: 'Bearer TEST-MCO-hosts-secret',
      'content-type': 'application/json',
      'x-idempotency-key': 'one',
    },
    body: JSON.stringify({ ...PSE, callback_url: `${shop.url}return` }),
  });
  const payment = z.looseObject({ id: z.number() }).parse(await answer.json());
  const page = await replicaBrowser.newPage();

  await page.goto(linkOf({ body: payment }).href);
  await expect(page).toHaveURL(/^https:\/\/www\.mercadopago\.com\.co\/sandbox\/payments\//);
  await page.getByRole('button', { name: 'Rechazar pago' }).click();

  await expect(page).toHaveURL(
    `${shop.url}return?payment_id=${payment.id}&payment_status=rejected&payment_method_id=pse`,
  );
  await page.close();
  await shop.stop();
});
