import { expect, test } from '@playwright/test';
import { readConfig } from '../../server/config.ts';

const PAIR = { MP_PUBLIC_KEY_MLB: 'TEST-public', MP_ACCESS_TOKEN_MLB: 'TEST-access' };

const MISTAKES = [
  ['no credentials', {}, 'MP_PUBLIC_KEY_<SITE> and MP_ACCESS_TOKEN_<SITE>: came none'],
  [
    'half a pair',
    { ...PAIR, MP_PUBLIC_KEY_MLA: 'TEST-a' },
    'MP_ACCESS_TOKEN_MLA: came nothing although MP_PUBLIC_KEY_MLA is set',
  ],
  [
    'the same value twice',
    { MP_PUBLIC_KEY_MLB: 'TEST-x', MP_ACCESS_TOKEN_MLB: 'TEST-x' },
    'MP_ACCESS_TOKEN_MLB: came the same value',
  ],
  [
    'a token with a line break',
    { ...PAIR, MP_ACCESS_TOKEN_MLB: 'TEST-hidden\n' },
    'MP_ACCESS_TOKEN_MLB: came a value with blanks',
  ],
  [
    'a port that is a word',
    { ...PAIR, PORT: 'http' },
    'PORT: came "http"; accepted: a whole number from 0 to 65535',
  ],
  [
    'a deadline of no time',
    { ...PAIR, MP_DEADLINE_MS: '0' },
    'MP_DEADLINE_MS: came "0"; accepted: whole milliseconds',
  ],
  [
    'Postgres',
    { ...PAIR, DATABASE_URL: 'postgres://u:hidden@db/shop' },
    'DATABASE_URL: came a value that is not shown; accepted: file:<path>',
  ],
  [
    'a plain public address',
    { ...PAIR, PUBLIC_URL: 'http://shop.example.com' },
    'PUBLIC_URL: came "http://shop.example.com"; accepted: an https URL',
  ],
  [
    'trust in every proxy',
    { ...PAIR, TRUST_PROXY: 'true' },
    'TRUST_PROXY: came "true"; accepted: off, a number of proxies',
  ],
  [
    'a short session secret',
    { ...PAIR, SESSION_SECRET: 'hidden' },
    'SESSION_SECRET: came a value that is not shown',
  ],
  ['a switch that is a number', { ...PAIR, WALLET: '1' }, 'WALLET: came "1"; accepted: on or off'],
  [
    'a Pix of ten minutes',
    { ...PAIR, EXPIRY_PIX_MINUTES: '10' },
    'EXPIRY_PIX_MINUTES: came "10"; accepted: whole minutes, 31 to 43200',
  ],
  [
    'vouchers of two months',
    { ...PAIR, EXPIRY_CASH_DAYS: '60' },
    'EXPIRY_CASH_DAYS: came "60"; accepted: whole days, 2 to 30',
  ],
  ['a limit of zero', { ...PAIR, RATE_LIMIT: '0' }, 'RATE_LIMIT: came "0"; accepted: off, or how many'],
  [
    'an SDK that is no address',
    { ...PAIR, MP_JS_URL: 'js/v2' },
    'MP_JS_URL: came "js/v2"; accepted: an http or https URL',
  ],
] as const;

for (const [title, environment, message] of MISTAKES) {
  test(`names ${title} and shows no secret`, () => {
    const read = () => readConfig(environment);

    expect(read).toThrow(message);
    expect(read).not.toThrow(/hidden/);
  });
}

test('names every mistake at once', () => {
  const read = () => readConfig({ PORT: '-1', RATE_LIMIT: 'many' });

  expect(read).toThrow(/PORT: .*\n.*RATE_LIMIT: .*\n.*MP_PUBLIC_KEY_<SITE>/);
});

test('an empty variable counts as absent', () => {
  const config = readConfig({
    ...PAIR,
    PORT: '',
    PUBLIC_URL: '',
    MP_PUBLIC_KEY_MLA: '',
    MP_ACCESS_TOKEN_MLA: '',
  });

  expect(config).toMatchObject({
    port: 3000,
    host: '127.0.0.1',
    deadlineMs: 20_000,
    publicUrl: null,
    mpJsUrl: 'https://sdk.mercadopago.com/js/v2',
    trustProxy: false,
    credentials: { MLB: { publicKey: 'TEST-public', accessToken: 'TEST-access' } },
  });
});

test('reads what may be switched off, and proxies by number or address', () => {
  const config = readConfig({ ...PAIR, RATE_LIMIT: 'off', TRUST_PROXY: '1' });
  const named = readConfig({ ...PAIR, TRUST_PROXY: 'loopback, 10.0.0.0/8' });

  expect(config).toMatchObject({ rateLimit: null, trustProxy: 1 });
  expect(named.trustProxy).toBe('loopback, 10.0.0.0/8');
});
