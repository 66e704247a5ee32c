import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import jsQR from 'jsqr';
import { PNG } from 'pngjs';
import { z } from 'zod';
import { qrImage } from '../../emulator/api/payments/qr-image.ts';
import { crc16 } from '../../emulator/core/pix-code.ts';
import { sellerOf } from './support/seller.ts';

// Of a payment that the official Java SDK keeps among its fixtures.
const RECORDED =
  '00020126580014br.gov.bcb.pix0136d58a7469-afb3-48dd-b279-5576754cd5f75204000053039865406100.005802BR5911TETE97814116009Sao Paulo62240520mpqrinter2107181556063044CC4';

const pixPayment = z.object({
  id: z.number(),
  transaction_amount: z.number(),
  point_of_interaction: z.object({
    transaction_data: z.object({ qr_code: z.string(), qr_code_base64: z.string() }),
  }),
});

async function pix(amount: number) {
  const answer = await sellerOf('MLB').send({ payment_method_id: 'pix', transaction_amount: amount });
  return pixPayment.parse(answer.body);
}

function readQr(base64: string): string | undefined {
  const { data, width, height } = PNG.sync.read(Buffer.from(base64, 'base64'));
  return jsQR.default(new Uint8ClampedArray(data), width, height)?.data;
}

function fieldsOf(text: string): Record<string, string> {
  const fields: Record<string, string> = {};
  for (let at = 0; at < text.length; ) {
    const length = Number(text.slice(at + 2, at + 4));
    fields[text.slice(at, at + 2)] = text.slice(at + 4, at + 4 + length);
    at += 4 + length;
  }
  return fields;
}

test('the checksum of a recorded Pix, and of the published check value, comes out', () => {
  expect(crc16(RECORDED.slice(0, -4))).toBe('4CC4');
  expect(crc16('123456789')).toBe('29B1');
});

test('the text of a Pix has the fields of a recorded one, with its own amount and payment', async () => {
  const payment = await pix(12.5);

  const fields = fieldsOf(payment.point_of_interaction.transaction_data.qr_code);
  expect(Object.keys(fields)).toEqual(Object.keys(fieldsOf(RECORDED)));
  expect(fields).toMatchObject({ '00': '01', '53': '986', '54': '12.50', '58': 'BR', '60': 'Sao Paulo' });
  expect(fieldsOf(fields['62'] ?? '')).toEqual({ '05': `mpqrinter${payment.id}` });
});

test('the image of a Pix is a QR code of its text', async () => {
  const { transaction_data: data } = (await pix(100)).point_of_interaction;

  expect(readQr(data.qr_code_base64)).toBe(data.qr_code);
});

test('the text of any Pix ends in the checksum of all before it', async () => {
  const amounts = fc.integer({ min: 1, max: 999_999_900 }).map((cents) => cents / 100);

  await fc.assert(
    fc.asyncProperty(amounts, async (amount) => {
      const { qr_code: code } = (await pix(amount)).point_of_interaction.transaction_data;

      expect(code.slice(-4)).toBe(crc16(code.slice(0, -4)));
      expect(Number(fieldsOf(code)['54'])).toBe(amount);
    }),
    { numRuns: 25 },
  );
});

test('the image of any text can be read again', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[ -~]{1,150}$/), (text) => {
      expect(readQr(qrImage(text))).toBe(text);
    }),
    { numRuns: 15 },
  );
});
