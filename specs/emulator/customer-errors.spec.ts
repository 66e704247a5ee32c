import { expect, test } from '@playwright/test';
import { customerSellerOf } from './support/customer-seller.ts';

const ON_CREATE: { when: string; sent: unknown; code: number }[] = [
  { when: 'the body is a list', sent: [], code: 103 },
  { when: 'the phone is no object', sent: { phone: '11 1234' }, code: 103 },
  { when: 'a text is too long', sent: { description: 'x'.repeat(501) }, code: 104 },
  { when: 'it brings its own id', sent: { id: '1-abc' }, code: 105 },
  { when: 'the e-mail is missing', sent: { email: null }, code: 106 },
  { when: 'the e-mail is none', sent: { email: 'nobody' }, code: 106 },
  { when: 'the first name is no text', sent: { first_name: 1 }, code: 107 },
  { when: 'the last name is no text', sent: { last_name: [] }, code: 108 },
  { when: 'the area code has letters', sent: { phone: { area_code: 'AB' } }, code: 109 },
  { when: 'the phone number has letters', sent: { phone: { number: 'none' } }, code: 110 },
  { when: 'the document is of another country', sent: { identification: { type: 'DNI' } }, code: 111 },
  { when: 'the document has a number only', sent: { identification: { number: '12345678909' } }, code: 111 },
  {
    when: 'the document is too short',
    sent: { identification: { type: 'CPF', number: '123' } },
    code: 112,
  },
  { when: 'the zip code is no text', sent: { address: { zip_code: {} } }, code: 113 },
  { when: 'the street is no text', sent: { address: { street_name: 1 } }, code: 114 },
  { when: 'the registration has no time', sent: { date_registered: '18/01/2000' }, code: 115 },
  { when: 'the description is no text', sent: { description: 1 }, code: 116 },
  { when: 'the metadata is no object', sent: { metadata: 'x' }, code: 117 },
  { when: 'the body is no JSON', sent: '{"email":', code: 118 },
  { when: 'a field is unknown', sent: { colour: 'red' }, code: 125 },
  { when: 'the e-mail is no test payer', sent: { email: 'ana@testuser.com' }, code: 128 },
  { when: 'the e-mail has eleven digits', sent: { email: 'test_payer_12345678901@testuser.com' }, code: 128 },
];

for (const { when, sent, code } of ON_CREATE) {
  test(`a customer is refused with cause ${code} when ${when}`, async () => {
    const isFields = typeof sent === 'object' && !Array.isArray(sent);
    const body = isFields ? { email: 'test_payer_1@testuser.com', ...sent } : sent;

    const customer = await customerSellerOf('MLB').asSeller('POST', '/v1/customers', { body });

    expect(customer).toMatchObject({ status: 400, body: { error: 'bad_request', cause: [{ code }] } });
    expect(customer.body).toMatchObject({ message: customer.cause.description });
  });
}

test('an e-mail address that is taken is refused with cause 101 in any case', async () => {
  const seller = customerSellerOf('MLB');
  await seller.createCustomer();

  const second = await seller.createCustomer({ email: 'Test_Payer_1@testuser.com' });

  expect(second).toMatchObject({ status: 400, body: { cause: [{ code: 101 }] } });
});

test('another e-mail address is refused with cause 126', async () => {
  const seller = customerSellerOf('MLB');

  const updated = await seller.asSeller('PUT', await seller.customerPath(), {
    body: { email: 'test_payer_2@testuser.com' },
  });

  expect(updated).toMatchObject({ status: 400, body: { cause: [{ code: 126 }] } });
});

test('a default card that the customer does not have is refused with cause 120', async () => {
  const seller = customerSellerOf('MLB');

  const updated = await seller.asSeller('PUT', await seller.customerPath(), {
    body: { default_card: '1234567890123' },
  });

  expect(updated).toMatchObject({ status: 404, body: { error: 'not_found', cause: [{ code: 120 }] } });
});

const SEARCHES = [
  { query: 'limit=0', code: 200 },
  { query: 'limit=101', code: 200 },
  { query: 'offset=-1', code: 200 },
  { query: 'range=yesterday', code: 200 },
  { query: 'range=email:after:2026-01-01,before:2026-02-01', code: 201 },
  { query: 'range=date_created:after:spring,before:2026-02-01', code: 202 },
  { query: 'range=date_created:after:2026-01-01,before:summer', code: 203 },
];

for (const { query, code } of SEARCHES) {
  test(`a search with ${query} is refused with cause ${code}`, async () => {
    const found = await customerSellerOf('MLB').asSeller('GET', `/v1/customers/search?${query}`);

    expect(found).toMatchObject({ status: 400, body: { cause: [{ code }] } });
  });
}
