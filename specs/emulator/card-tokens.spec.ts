import { expect, test } from '@playwright/test';
import { sellerOf } from './support/seller.ts';

const ROWS: { when: string; sent: Record<string, unknown>; code: string }[] = [
  { when: 'the number is empty', sent: { card_number: '' }, code: '205' },
  { when: 'the number fails the Luhn check', sent: { card_number: '5031433215406352' }, code: 'E301' },
  { when: 'the number is too short for its brand', sent: { card_number: '503143321540635' }, code: 'E301' },
  { when: 'the security code is empty', sent: { security_code: '' }, code: '224' },
  { when: 'the security code is too long for its brand', sent: { security_code: '1234' }, code: 'E203' },
  { when: 'the month is empty', sent: { expiration_month: null }, code: '208' },
  { when: 'the month is 13', sent: { expiration_month: 13 }, code: '325' },
  { when: 'the year is empty', sent: { expiration_year: null }, code: '209' },
  { when: 'the card expired last month', sent: { expiration_month: 10, expiration_year: 2026 }, code: '326' },
  { when: 'the holder is empty', sent: { cardholder: { name: ' ' } }, code: '221' },
  {
    when: 'the document type is of another country',
    sent: { cardholder: { name: 'APRO', identification: { type: 'DNI', number: '12345678' } } },
    code: '322',
  },
  {
    when: 'the document is too short',
    sent: { cardholder: { name: 'APRO', identification: { type: 'CPF', number: '123' } } },
    code: '324',
  },
];

for (const { when, sent, code } of ROWS) {
  test(`a card is refused with ${code} when ${when}`, async () => {
    const token = await sellerOf('MLB').tokenise(sent);

    expect(token).toMatchObject({ status: 400, body: { cause: [{ code }] } });
  });
}

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
