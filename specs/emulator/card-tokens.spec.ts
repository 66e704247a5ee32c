import { expect, test } from '@playwright/test';
import { sellerOf } from './support/seller.ts';

test('a token shows the ends of the number and nothing of the security code', async () => {
  const token = await sellerOf('MLB').tokenise();

  expect(token).toMatchObject({
    status: 201,
    body: { first_six_digits: '503143', last_four_digits: '6351', status: 'active', live_mode: true },
  });
  expect(JSON.stringify(token.body)).not.toContain('5031433215406351');
});

test('a card is good until the end of its month', async () => {
  const token = await sellerOf('MLB').tokenise({ expiration_month: 11, expiration_year: 2026 });

  expect(token.status).toBe(201);
});

test('a token is worth nothing after seven days', async () => {
  const seller = sellerOf('MLB');
  const token = await seller.tokenise();
  await seller.call('POST', '/__emulator/universes/MLB-spec/clock', {
    body: { advance_ms: 7 * 86_400_000 + 1 },
  });

  const payment = await seller.send({ token: token.id });

  expect(payment.cause.code).toBe(2006);
});

test('every seller can read a token, whoever made it', async () => {
  const seller = sellerOf('MLB');
  const token = await seller.tokenise();

  const read = await seller.call('GET', `/v1/card_tokens/${token.id}`, {
    headers: { authorization: 'Bearer TEST-MLA-other-secret' },
  });

  expect(read).toMatchObject({ status: 200, body: { id: token.id } });
});

test('a malformed token is answered 401', async () => {
  const read = await sellerOf('MLB').asSeller('GET', '/v1/card_tokens/short');

  expect(read.status).toBe(401);
});

for (const [number, accepted] of [
  ['GODE561231GR8', true],
  ['GODE561231GR9', false],
] as const) {
  test(`Mexico ${accepted ? 'takes' : 'refuses'} the RFC ${number}, though its forms ask for none`, async () => {
    const identification = { type: 'RFC', number };

    const token = await sellerOf('MLM').tokenise({ cardholder: { name: 'APRO', identification } });

    expect(token).toMatchObject(
      accepted ? { status: 201 } : { status: 400, body: { cause: [{ code: '324' }] } },
    );
  });
}
