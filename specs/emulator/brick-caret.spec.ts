import { expect, test } from './support/brick-test.ts';

const settings = (paymentMethods: object) => ({
  initialization: { amount: 1250 },
  customization: { paymentMethods },
});

for (const { field, site, paymentMethods, typed, mended } of [
  {
    field: 'DOCUMENT',
    site: 'MLB',
    paymentMethods: { creditCard: 'all' },
    typed: '923.456.789-09',
    mended: '123.456.789-09',
  },
  {
    field: 'ADDRESS_CODE',
    site: 'MLB',
    paymentMethods: { ticket: ['bolbradesco'] },
    typed: '91310-100',
    mended: '11310-100',
  },
  {
    field: 'DOCUMENT',
    site: 'MLC',
    paymentMethods: { creditCard: 'all' },
    typed: '923456K',
    mended: '123456K',
  },
] as const) {
  test(`the first digit of ${typed} is mended where it stands`, async ({ mountBrick }) => {
    const brick = await mountBrick({ site, settings: settings(paymentMethods) });
    const input = brick.root.locator(`[name="${field}"]`);
    await input.pressSequentially(typed);

    await input.press('Home');
    await input.press('Delete');
    // What is no character of the field leaves the caret where it is.
    await input.pressSequentially('-1');

    await expect(input).toHaveValue(mended);
  });
}
