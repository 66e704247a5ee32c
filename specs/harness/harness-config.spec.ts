import { expect, test } from '@playwright/test';
import { readHarnessConfig } from '../../fixtures/config.ts';

test('without any variable the target is local', () => {
  expect(readHarnessConfig({})).toMatchObject({ target: 'local', shopUrl: null, seed: null });
});

test('a live run without any pair is an error that says which variables to set', () => {
  const read = () => readHarnessConfig({ MP_TARGET: 'live' });

  expect(read).toThrow(/MP_PUBLIC_KEY_<SITE> and MP_ACCESS_TOKEN_<SITE>.*MLA, MLB, MLM, MLC, MCO, MPE, MLU/s);
});

test('half a pair is an error that names the other half and hides the first', () => {
  const read = () => readHarnessConfig({ MP_TARGET: 'live', MP_PUBLIC_KEY_MLB: 'TEST-very-own' });

  expect(read).toThrow(/MP_ACCESS_TOKEN_MLB is not set/);
  expect(read).not.toThrow(/very-own/);
});

test('a live run takes the sites that have a pair', () => {
  const config = readHarnessConfig({
    MP_TARGET: 'live',
    MP_PUBLIC_KEY_MLB: 'TEST-key',
    MP_ACCESS_TOKEN_MLB: 'TEST-token',
  });

  expect(config.credentials).toEqual({ MLB: { publicKey: 'TEST-key', accessToken: 'TEST-token' } });
});

for (const [what, env, publicUrl] of [
  ['PUBLIC_URL', { PUBLIC_URL: 'https://shop.example.com/' }, 'https://shop.example.com'],
  ['a shop that is public already', { SHOP_URL: 'https://shop.example.com' }, 'https://shop.example.com'],
  ['a shop on loopback', { SHOP_URL: 'http://127.0.0.1:3000' }, null],
] as const) {
  test(`where Mercado Pago sends buyers back to, with ${what}`, () => {
    expect(readHarnessConfig(env)).toMatchObject({ publicUrl });
  });
}

test('a credential never makes a run live', () => {
  const config = readHarnessConfig({
    MP_PUBLIC_KEY_MLB: 'APP_USR-key',
    MP_ACCESS_TOKEN_MLB: 'APP_USR-token',
  });

  expect(config).toMatchObject({ target: 'local', credentials: {} });
});

for (const [name, value] of [
  ['MP_TARGET', 'sandbox'],
  ['SHOP_URL', 'shop.example'],
  ['PUBLIC_URL', 'http://shop.example.com'],
  ['MP_PAYER_EMAIL_MLA', 'nobody'],
] as const) {
  test(`${name}=${value} is refused by name and value`, () => {
    expect(() => readHarnessConfig({ [name]: value })).toThrow(`${name}=${value}`);
  });
}

test('an empty variable counts as unset', () => {
  expect(readHarnessConfig({ MP_TARGET: '', SHOP_URL: '' })).toMatchObject({
    target: 'local',
    shopUrl: null,
  });
});
