import { expect, test } from '@playwright/test';
import { sellerOf } from './support/seller.ts';

for (const date of ['2027-02-30T12:00:00.000-04:00', '2027-04-31T12:00:00.000-04:00', '']) {
  test(`a payment cannot expire at "${date}"`, async () => {
    const payment = await sellerOf('MLB').pay({ date_of_expiration: date });

    expect(payment.cause.code).toBe(23);
  });
}

test('the last day of February in a leap year is a day', async () => {
  const payment = await sellerOf('MLB').pay({ date_of_expiration: '2028-02-29T12:00:00.000-04:00' }, 'CONT');

  expect(payment.body).toMatchObject({ date_of_expiration: '2028-02-29T12:00:00.000-04:00' });
});

test('a search does not begin on 31 November', async () => {
  const page = await sellerOf('MLB').asSeller(
    'GET',
    '/v1/payments/search?begin_date=2026-11-31T00:00:00Z&end_date=NOW',
  );

  expect(page.cause.code).toBe(1001);
});
