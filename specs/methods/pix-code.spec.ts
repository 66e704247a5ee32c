import { expect } from 'brickwright';
import jsqr from 'jsqr';
import { PNG } from 'pngjs';
import { test } from '../support/kept-page-test.ts';

test('MLB pix shows a QR code that reads as the text to copy', { tag: '@MLB' }, async ({
  checkout,
  mercadoPago,
  payerEmail,
}) => {
  await checkout.open();
  const answer = await checkout.payWith({ kind: 'pix', email: payerEmail });
  await checkout.expectResult('pending');

  const picture = PNG.sync.read(await checkout.statusScreen.qrImage.screenshot());
  const read = jsqr.default(new Uint8ClampedArray(picture.data), picture.width, picture.height);

  const { point_of_interaction: point } = await mercadoPago.payment(answer.id);
  expect(read?.data, 'what a phone reads').toBe(point?.transaction_data?.qr_code);
});
