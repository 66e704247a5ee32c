import { expect, test } from '@playwright/test';
import { customerSellerOf } from './support/customer-seller.ts';

test('a new customer is active and belongs to the seller', async () => {
  const customer = await customerSellerOf('MLB').createCustomer();

  expect(customer).toMatchObject({
    status: 201,
    body: { id: expect.stringMatching(/^\d{9}-[A-Za-z0-9]{14}$/), status: 'active', live_mode: false },
  });
  const [owner] = String(customer.id).split('-');
  expect(customer.body).toMatchObject({ user_id: Number(owner), merchant_id: Number(owner) });
});

test('a customer carries what the request said of it', async () => {
  const said = {
    first_name: 'Jhon',
    last_name: 'Doe',
    phone: { area_code: '55', number: '991234567' },
    identification: { type: 'CPF', number: '12345678900' },
    address: { zip_code: '01313000', street_name: 'Rua Exemplo', street_number: 123 },
    date_registered: '2000-01-18T00:00:00.000-04:00',
    description: 'Description del user',
    metadata: { test: '123' },
  };

  const customer = await customerSellerOf('MLB').createCustomer(said);

  expect(customer.body).toMatchObject(said);
  expect(customer.body).toMatchObject({ addresses: [said.address] });
});

test('numbers of a phone and a document are answered as texts', async () => {
  const customer = await customerSellerOf('MLB').createCustomer({
    phone: { area_code: 11, number: 99999999 },
    identification: { type: 'CPF', number: 19119119100 },
  });

  expect(customer.body).toMatchObject({
    phone: { area_code: '11', number: '99999999' },
    identification: { number: '19119119100' },
  });
});

test('a customer made with live credentials is in live mode', async () => {
  const customer = await customerSellerOf('MLB').call('POST', '/v1/customers', {
    body: { email: 'test_payer_1@testuser.com' },
    headers: { authorization: 'Bearer APP_USR-MLB-spec-secret' },
  });

  expect(customer.body).toMatchObject({ live_mode: true });
});

test('a customer is found by its e-mail address in any case', async () => {
  const seller = customerSellerOf('MLB');
  const { id } = await seller.createCustomer();
  await seller.createCustomer({ email: 'test_payer_2@testuser.com' });

  const found = await seller.asSeller('GET', '/v1/customers/search?email=TEST_PAYER_1@testuser.com');

  expect(found.body).toMatchObject({ paging: { limit: 10, offset: 0, total: 1 }, results: [{ id }] });
});

test('a search gives ten customers, and the others from an offset on', async () => {
  const seller = customerSellerOf('MLB');
  for (let n = 1; n <= 12; n += 1) await seller.createCustomer({ email: `test_payer_${n}@testuser.com` });

  const first = await seller.asSeller('GET', '/v1/customers/search');
  const rest = await seller.asSeller('GET', '/v1/customers/search?offset=10&limit=5');

  expect(first.body).toMatchObject({ paging: { total: 12 }, results: { length: 10 } });
  expect(rest.body).toMatchObject({
    paging: { limit: 5, offset: 10, total: 12 },
    results: [{ email: 'test_payer_11@testuser.com' }, { email: 'test_payer_12@testuser.com' }],
  });
});

test('a search takes the customers of a range of dates', async () => {
  const seller = customerSellerOf('MLB');
  await seller.createCustomer();
  await seller.passDays(2);
  const { id } = await seller.createCustomer({ email: 'test_payer_2@testuser.com' });

  const range = 'date_created:after:2026-11-22T00:00:00Z,before:2026-11-23T00:00:00Z';
  const found = await seller.asSeller('GET', `/v1/customers/search?range=${range}`);

  expect(found.body).toMatchObject({ paging: { total: 1 }, results: [{ id }] });
});

test('an update changes what it names, clears what is null and leaves the rest', async () => {
  const seller = customerSellerOf('MLB');
  const path = await seller.customerPath({
    first_name: 'Ana',
    description: 'Regular',
    phone: { area_code: '11', number: '1234' },
  });
  await seller.passDays(1);

  const updated = await seller.asSeller('PUT', path, {
    body: { email: 'Test_payer_1@testuser.com', description: null, phone: { number: '5678' } },
  });

  const changed = { first_name: 'Ana', description: null, phone: { area_code: '11', number: '5678' } };
  expect(updated).toMatchObject({ status: 200, body: changed });
  expect((await seller.asSeller('GET', path)).body).toMatchObject({
    ...changed,
    date_created: '2026-11-20T11:00:00.000-04:00',
    date_last_updated: '2026-11-21T11:00:00.000-04:00',
  });
});

test('a deleted customer is gone, and its address is free again', async () => {
  const seller = customerSellerOf('MLB');
  const path = await seller.customerPath();

  const deleted = await seller.asSeller('DELETE', path);

  expect(deleted).toMatchObject({ status: 200, body: { status: 'deactive' } });
  expect((await seller.asSeller('GET', path)).status).toBe(404);
  expect((await seller.createCustomer()).status).toBe(201);
});

for (const [method, path] of [
  ['GET', ''],
  ['PUT', ''],
  ['DELETE', ''],
  ['GET', '/cards'],
  ['POST', '/cards'],
] as const) {
  test(`${method} of an unknown customer${path && "'s cards"} is answered 404`, async () => {
    const sent = method === 'PUT' || method === 'POST' ? { body: {} } : {};

    const answer = await customerSellerOf('MLB').asSeller(method, `/v1/customers/nobody${path}`, sent);

    expect(answer).toMatchObject({
      status: 404,
      body: { message: 'Customer not found', error: 'not_found', cause: [] },
    });
  });
}

test("another seller's customer is unknown", async () => {
  const seller = customerSellerOf('MLB');
  const path = await seller.customerPath();

  const read = await seller.call('GET', path, { headers: { authorization: 'Bearer TEST-MLB-other-secret' } });

  expect(read.status).toBe(404);
});
