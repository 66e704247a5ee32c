import { expect, test } from '@playwright/test';
import { z } from 'zod';
import { sellerOf } from './support/seller.ts';

type Seller = ReturnType<typeof sellerOf>;

const CLOCK = '/__emulator/universes/MLA-spec/clock';
const DAY = 86_400_000;

const userSchema = z.object({ email: z.string() });

const makeUser = (seller: Seller, path: '/users/test' | '/users/test_user', site = 'MLA') =>
  seller.asSeller('POST', path, { body: { site_id: site, description: 'a buyer' } });

const emailOf = async (made: Promise<{ body: unknown }>) => userSchema.parse((await made).body).email;

const advance = (seller: Seller, ms: number) => seller.call('POST', CLOCK, { body: { advance_ms: ms } });

test('a seller reads its own account', async () => {
  const seller = sellerOf('MLB');
  const payment = await seller.pay();

  const me = await seller.asSeller('GET', '/users/me');

  const { collector_id: id } = z.object({ collector_id: z.number() }).parse(payment.body);
  expect(me).toMatchObject({
    status: 200,
    body: {
      id,
      email: `test_user_${id}@testuser.com`,
      site_id: 'MLB',
      country_id: 'BR',
      registration_date: '2026-11-20T11:00:00.000-04:00',
      identification: { type: 'CPF' },
      tags: ['normal', 'test_user', 'messages_as_seller'],
      permalink: `http://perfil.mercadolivre.com.br/TESTUSER${id}`,
    },
  });
});

test('an account in Mexico has no document', async () => {
  const me = await sellerOf('MLM').asSeller('GET', '/users/me');

  expect(me.body).toMatchObject({ identification: { type: null, number: null } });
});

test('a test user is made with all that is needed to log in', async () => {
  const user = await makeUser(sellerOf('MLA'), '/users/test', 'MLB');

  expect(user).toMatchObject({
    status: 201,
    body: {
      nickname: `TESTUSER${user.id}`,
      email: `test_user_${user.id}@testuser.com`,
      password: expect.stringMatching(/^qatest\w{4}$/),
      site_status: 'active',
      site_id: 'MLB',
      description: 'a buyer',
    },
  });
});

for (const [path, limit] of [
  ['/users/test', 15],
  ['/users/test_user', 10],
] as const) {
  test(`POST ${path} makes ${limit} accounts and no more`, async () => {
    const seller = sellerOf('MLA');
    for (let i = 0; i < limit; i += 1) expect(await makeUser(seller, path)).toMatchObject({ status: 201 });

    const oneMore = await makeUser(seller, path);

    expect(oneMore).toMatchObject({ status: 400, body: { message: expect.stringContaining('maximum') } });
  });
}

for (const [field, body] of [
  ['site_id', { site_id: 'MLX', description: 'x' }],
  ['description', { site_id: 'MLA' }],
] as const) {
  test(`a test user with a wrong ${field} is refused by that name`, async () => {
    const user = await sellerOf('MLA').asSeller('POST', '/users/test', { body });

    expect(user).toMatchObject({ status: 400, body: { message: `Invalid value for ${field}` } });
  });
}

test('a test user cannot be deleted', async () => {
  const seller = sellerOf('MLA');
  const { id } = await makeUser(seller, '/users/test');

  expect(await seller.asSeller('DELETE', `/users/test/${id}`)).toMatchObject({ status: 404 });
});

for (const [site, status] of [
  ['MLA', 201],
  ['MLB', 400],
] as const) {
  test(`a test buyer of ${site} who pays in Argentina is answered ${status}`, async () => {
    const seller = sellerOf('MLA');
    const email = await emailOf(makeUser(seller, '/users/test', site));

    const payment = await seller.pay({ payer: { email } });

    expect(payment.status).toBe(status);
    if (status === 400) expect(payment.cause.code).toBe(2034);
  });
}

test('a legacy test user who is idle for 61 days is gone', async () => {
  const seller = sellerOf('MLA');
  const email = await emailOf(makeUser(seller, '/users/test_user', 'MLB'));

  await advance(seller, 61 * DAY);

  expect(await seller.pay({ payer: { email } })).toMatchObject({ status: 201 });
});

test('a legacy test user who pays stays', async () => {
  const seller = sellerOf('MLA');
  const made = [];
  for (let i = 0; i < 10; i += 1) made.push(await emailOf(makeUser(seller, '/users/test_user')));
  await advance(seller, 40 * DAY);
  for (const email of made) await seller.pay({ payer: { email } });

  await advance(seller, 40 * DAY);

  expect(await makeUser(seller, '/users/test_user')).toMatchObject({ status: 400 });
});

test('the password of a test user is not in the journal', async () => {
  const seller = sellerOf('MLA');
  await makeUser(seller, '/users/test');

  const journal = await seller.call('GET', '/__emulator/universes/MLA-spec/journal');

  expect(journal.body).toMatchObject([{ path: '/users/test', answer: { password: '***' } }]);
});
