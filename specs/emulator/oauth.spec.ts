import { expect, test } from '@playwright/test';
import { z } from 'zod';
import { sellerOf } from './support/seller.ts';

type Seller = ReturnType<typeof sellerOf>;

const CLIENT = { client_id: '123456', client_secret: 'TEST-MLA-market-secret' };
const CODE = { ...CLIENT, grant_type: 'authorization_code', code: 'TG-MLA-spec' };

const tokenSchema = z.object({ access_token: z.string(), refresh_token: z.string() });

const askFor = (seller: Seller, body: unknown) => seller.call('POST', '/oauth/token', { body });

const journalOf = async (seller: Seller, universe: string) =>
  (await seller.call('GET', `/__emulator/universes/${universe}/journal`)).body;

test('an authorization code gives access to the seller who gave it', async () => {
  const seller = sellerOf('MLA');
  const me = await seller.asSeller('GET', '/users/me');

  const token = await askFor(seller, { ...CODE, redirect_uri: 'https://market.example.com' });

  expect(token.status).toBe(200);
  expect(token.body).toEqual({
    access_token: 'APP_USR-MLA-spec-oauth',
    token_type: 'bearer',
    expires_in: 15_552_000,
    scope: 'offline_access read write',
    user_id: me.id,
    refresh_token: expect.stringMatching(/^TG-/),
    public_key: 'APP_USR-MLA-spec-public',
    live_mode: true,
  });
});

for (const isTest of [true, 'true']) {
  test(`test_token ${JSON.stringify(isTest)} asks for a test token`, async () => {
    const token = await askFor(sellerOf('MLA'), { ...CODE, test_token: isTest });

    expect(token.body).toMatchObject({ access_token: 'TEST-MLA-spec-oauth', live_mode: false });
  });
}

test('a granted token may take an application_fee, the own one may not', async () => {
  const seller = sellerOf('MLA');
  const token = await askFor(seller, { ...CODE, test_token: true });
  const authorization = `Bearer ${tokenSchema.parse(token.body).access_token}`;
  const card = await seller.tokenise();
  const fee = { token: card.id, application_fee: 5 };

  const own = await seller.send(fee);
  const granted = await seller.send(fee, { authorization });

  expect(own.cause.code).toBe(2059);
  expect(granted).toMatchObject({
    status: 201,
    body: { fee_details: [{}, { type: 'application_fee', amount: 5 }] },
  });
});

test('a refresh token gives access again and again', async () => {
  const seller = sellerOf('MLA');
  const first = tokenSchema.parse((await askFor(seller, CODE)).body);

  const refresh = { ...CLIENT, grant_type: 'refresh_token', refresh_token: first.refresh_token };
  const second = tokenSchema.parse((await askFor(seller, refresh)).body);
  const third = await askFor(seller, { ...refresh, refresh_token: second.refresh_token });

  expect(third).toMatchObject({ status: 200, body: { access_token: 'APP_USR-MLA-spec-oauth' } });
});

test('client credentials give a token of the application itself', async () => {
  const token = await askFor(sellerOf('MLA'), { ...CLIENT, grant_type: 'client_credentials' });

  expect(token.body).toMatchObject({ access_token: 'APP_USR-MLA-market-oauth' });
});

for (const type of [
  'application/x-www-form-urlencoded',
  'Application/X-WWW-Form-Urlencoded; charset=UTF-8',
]) {
  test(`a token is given for a form of type ${type}`, async () => {
    const token = await sellerOf('MLA').call('POST', '/oauth/token', {
      body: new URLSearchParams(CODE).toString(),
      headers: { 'content-type': type },
    });

    expect(token).toMatchObject({ status: 200, body: { access_token: 'APP_USR-MLA-spec-oauth' } });
  });
}

for (const { when, changed, error } of [
  { when: 'the secret is unknown', changed: { client_secret: 'secret' }, error: 'invalid_client' },
  { when: 'the secret is missing', changed: { client_secret: null }, error: 'invalid_client' },
  {
    when: 'the secret is a token that a seller granted',
    changed: { client_secret: 'TEST-MLA-market-oauth' },
    error: 'invalid_client',
  },
  { when: 'the client has no id', changed: { client_id: '' }, error: 'invalid_client' },
  { when: 'the code is unknown', changed: { code: 'TG-1' }, error: 'invalid_grant' },
  { when: 'the code is a refresh token', changed: { code: 'TG-MLA-spec-refresh' }, error: 'invalid_grant' },
  {
    when: 'a code is refreshed',
    changed: { grant_type: 'refresh_token', refresh_token: 'TG-MLA-spec' },
    error: 'invalid_grant',
  },
  { when: 'the code is missing', changed: { code: undefined }, error: 'invalid_request' },
  { when: 'the grant is a password', changed: { grant_type: 'password' }, error: 'unsupported_grant_type' },
]) {
  test(`a token is refused with ${error} when ${when}`, async () => {
    const token = await askFor(sellerOf('MLA'), { ...CODE, ...changed });

    expect(token).toMatchObject({ status: 400, body: { error, status: 400, cause: [] } });
  });
}

test("the call is in the seller's journal, without any secret", async () => {
  const seller = sellerOf('MLA');
  await askFor(seller, CODE);
  await askFor(seller, { ...CLIENT, grant_type: 'refresh_token', refresh_token: 'TG-MLA-spec-refresh' });

  const journal = await journalOf(seller, 'MLA-spec');

  expect(journal).toMatchObject([
    {
      path: '/oauth/token',
      body: { client_id: '123456', client_secret: '***', code: 'TG-MLA-***' },
      answer: { access_token: '***', refresh_token: '***', token_type: 'bearer' },
    },
    { body: { refresh_token: '***' } },
  ]);
  expect(JSON.stringify(journal)).not.toMatch(/-secret|-oauth|-refresh|TG-MLA-spec/);
});

test("a refused call is in the application's journal", async () => {
  const seller = sellerOf('MLA');
  await askFor(seller, { ...CODE, code: 'TG-1' });

  expect(await journalOf(seller, 'MLA-market')).toMatchObject([{ path: '/oauth/token', status: 400 }]);
});
