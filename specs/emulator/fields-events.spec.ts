import { expect, test } from './support/fields-test.ts';

test('every field says when it is ready', async ({ mountFields }) => {
  const fields = await mountFields({ expirationMonth: {}, expirationYear: {} });

  const ready = await fields.heard('ready');

  expect(ready).toEqual(expect.arrayContaining([{ field: 'expirationMonth' }, { field: 'expirationYear' }]));
});

test('a field says when the buyer enters it, and when he leaves it', async ({ mountFields }) => {
  const fields = await mountFields({ securityCode: {} });

  await fields.input('securityCode').click();
  await expect.poll(() => fields.heard('focus')).toEqual([{ field: 'securityCode' }]);
  expect(await fields.heard('blur')).toEqual([]);
  await fields.page.locator('#elsewhere').click();

  await expect.poll(() => fields.heard('blur')).toEqual([{ field: 'securityCode' }]);
});

test('a field says once that its value has changed', async ({ mountFields }) => {
  const fields = await mountFields({ securityCode: {} });

  await fields.input('securityCode').fill('123');
  await fields.page.locator('#elsewhere').click();

  await expect.poll(() => fields.heard('blur')).toHaveLength(1);
  expect(await fields.heard('change')).toEqual([{ field: 'securityCode' }]);
});

test('a field says that something was pasted, and not what', async ({ mountFields }) => {
  const fields = await mountFields({ cardNumber: {} });

  await fields.input('cardNumber').dispatchEvent('paste');

  await expect.poll(() => fields.heard('paste')).toEqual([{ field: 'cardNumber' }]);
});

test('the validity of a field is told when it changes, and only then', async ({ mountFields }) => {
  const fields = await mountFields({ securityCode: {} });
  const tooShort = [{ message: "securityCode should be of length '3'.", cause: 'invalid_length' }];

  await fields.input('securityCode').pressSequentially('123');

  await expect.poll(() => fields.heard('change')).toHaveLength(3);
  expect(await fields.heard('validityChange')).toEqual([
    { field: 'securityCode', errorMessages: tooShort },
    { field: 'securityCode', errorMessages: [] },
  ]);
});

test('a field that the buyer leaves empty is no number', async ({ mountFields }) => {
  const fields = await mountFields({ cardNumber: {} });

  await fields.input('cardNumber').click();
  await fields.page.locator('#elsewhere').click();

  const errorMessages = [{ message: 'cardNumber should be a number.', cause: 'invalid_type' }];
  await expect.poll(() => fields.heard('validityChange')).toEqual([{ field: 'cardNumber', errorMessages }]);
});

test('the BIN is told when its eighth digit is typed, and null when it is gone', async ({ mountFields }) => {
  const fields = await mountFields({ cardNumber: {} });

  await fields.input('cardNumber').pressSequentially('5031755734');
  await expect.poll(() => fields.heard('change')).toHaveLength(10);
  expect(await fields.heard('binChange')).toEqual([{ bin: '50317557', field: 'cardNumber' }]);
  await fields.input('cardNumber').fill('5031755');

  await expect.poll(() => fields.heard('binChange')).toHaveLength(2);
  expect((await fields.heard('binChange'))[1]).toEqual({ bin: null, field: 'cardNumber' });
});

test('another BIN in place of the first is told too', async ({ mountFields }) => {
  const fields = await mountFields({ cardNumber: {} });

  await fields.input('cardNumber').fill('5031755734530604');
  await fields.input('cardNumber').fill('4509953566233704');

  await expect
    .poll(() => fields.heard('binChange'))
    .toEqual([
      { bin: '50317557', field: 'cardNumber' },
      { bin: '45099535', field: 'cardNumber' },
    ]);
});

test('month and year are valid or not together', async ({ mountFields }) => {
  const fields = await mountFields(
    { expirationMonth: {}, expirationYear: {} },
    { prepare: (page) => page.clock.setFixedTime('2026-11-20T12:00:00') },
  );
  const message =
    "expirationMonth value should be greater than '10' or expirationYear value should be greater than '2026'.";
  const errorMessages = [{ message, cause: 'invalid_value' }];

  await fields.input('expirationMonth').fill('10');
  await fields.input('expirationYear').fill('26');

  await expect
    .poll(() => fields.heard('validityChange'))
    .toEqual(
      expect.arrayContaining([
        { field: 'expirationYear', errorMessages },
        { field: 'expirationMonth', errorMessages },
      ]),
    );
  await fields.input('expirationMonth').fill('11');
  await expect
    .poll(async () => (await fields.heard('validityChange')).slice(-2))
    .toEqual(
      expect.arrayContaining([
        { field: 'expirationYear', errorMessages: [] },
        { field: 'expirationMonth', errorMessages: [] },
      ]),
    );
});

test('a field says when no page of the frames answers', async ({ mountFields, emulator }) => {
  const csp = `script-src ${emulator.url} 'unsafe-inline'; connect-src ${emulator.url}`;
  const fields = await mountFields({ cardNumber: {} }, { csp });

  const { port } = new URL(emulator.url);
  await expect
    .poll(() => fields.heard('error'))
    .toEqual([
      {
        field: 'cardNumber',
        error: expect.stringContaining(`No secure fields page answered at http://localhost:${port}`),
      },
    ]);
});
