import { expect, test } from '@playwright/test';
import { sellerOf } from './support/seller.ts';

const EMAIL = 'ana@example.com';

test("a payer's phone comes back whole, what was left out as null", async () => {
  const payment = await sellerOf('MLB').pay({
    payer: { email: EMAIL, phone: { area_code: 11, number: '987654321' } },
  });

  expect(payment.body).toMatchObject({
    payer: { phone: { area_code: '11', number: '987654321', extension: null } },
  });
});

test('a phone that is no object makes the payer malformed', async () => {
  const payment = await sellerOf('MLB').pay({ payer: { email: EMAIL, phone: '11987654321' } });

  expect(payment.cause.code).toBe(4006);
});

test('a field of the payer that nobody knows is named with its path', async () => {
  const payment = await sellerOf('MLB').pay({ payer: { email: EMAIL, firstName: 'Ana' } });

  expect(payment.cause).toMatchObject({ code: 8, description: expect.stringContaining('[payer.firstName]') });
});

test('every field that an official SDK types for a payer is taken', async () => {
  const payment = await sellerOf('MLB').pay({
    payer: {
      type: 'guest',
      email: EMAIL,
      first_name: 'Ana',
      last_name: 'Silva',
      entity_type: 'individual',
      identification: { type: 'CPF', number: '12345678909' },
      phone: { area_code: '11', number: '987654321' },
      address: { zip_code: '01310100', street_name: 'Av. Paulista', street_number: '1' },
      authentication_type: 'Gmail',
      is_prime_user: false,
      is_first_purchase_online: true,
      registration_date: '2020-01-01T00:00:00.000-03:00',
      last_purchase: '2026-01-01T00:00:00.000-03:00',
    },
  });

  expect(payment.status).toBe(201);
});
