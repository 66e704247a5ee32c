import { expect, test } from '@playwright/test';
import { customerSellerOf } from './support/customer-seller.ts';

const ON_SAVE: { when: string; sent: unknown; code: number }[] = [
  { when: 'the body is a list', sent: [], code: 103 },
  { when: 'there is no body', sent: undefined, code: 118 },
  { when: 'the token is missing', sent: {}, code: 119 },
  { when: 'the token is no text', sent: { token: 1 }, code: 121 },
  { when: 'the token is unknown', sent: { token: 'f'.repeat(32) }, code: 121 },
  { when: 'a field is unknown', sent: { token: 'f'.repeat(32), colour: 'red' }, code: 125 },
];

for (const { when, sent, code } of ON_SAVE) {
  test(`a card is not saved and cause ${code} is given when ${when}`, async () => {
    const seller = customerSellerOf('MLB');

    const card = await seller.asSeller('POST', `${await seller.customerPath()}/cards`, { body: sent });

    expect(card).toMatchObject({ status: 400, body: { error: 'bad_request', cause: [{ code }] } });
  });
}

const WITH_TOKEN = [
  { when: 'the method is another one', sent: { payment_method_id: 'visa' } },
  { when: 'the method does not exist', sent: { payment_method_id: 'rapidbuck' } },
  { when: 'the issuer does not exist', sent: { issuer_id: '999999' } },
  { when: 'the issuer is no id', sent: { issuer_id: {} } },
];

for (const { when, sent } of WITH_TOKEN) {
  test(`a card cannot be resolved (127) when ${when}`, async () => {
    const seller = customerSellerOf('MLB');
    const path = await seller.customerPath();
    const token = await seller.tokenise();

    const card = await seller.asSeller('POST', `${path}/cards`, { body: { token: token.id, ...sent } });

    expect(card).toMatchObject({ status: 400, body: { cause: [{ code: 127 }] } });
  });
}

test("another country's documented card cannot be resolved (127)", async () => {
  const seller = customerSellerOf('MLB');

  const card = await seller.saveCard(await seller.customerPath(), { card_number: '5474925432670366' });

  expect(card.cause.code).toBe(127);
});

test('a token of before last week saves no card (121)', async () => {
  const seller = customerSellerOf('MLB');
  const path = await seller.customerPath();
  const token = await seller.tokenise();
  await seller.passDays(8);

  const card = await seller.asSeller('POST', `${path}/cards`, { body: { token: token.id } });

  expect(card.cause.code).toBe(121);
});

test('a token saves one card (121)', async () => {
  const seller = customerSellerOf('MLB');
  const path = await seller.customerPath();
  const token = await seller.tokenise();
  const save = () => seller.asSeller('POST', `${path}/cards`, { body: { token: token.id } });
  await save();

  expect((await save()).cause.code).toBe(121);
});

test('a token of a saved card saves no card (121)', async () => {
  const seller = customerSellerOf('MLB');
  const { path, card } = await seller.savedCard();
  const token = await seller.tokeniseSaved({ card_id: card, security_code: '123' });

  const again = await seller.asSeller('POST', `${path}/cards`, { body: { token: token.id } });

  expect(again.cause.code).toBe(121);
});

test("a token of another seller's page saves no card (140)", async () => {
  const seller = customerSellerOf('MLB');
  const path = await seller.customerPath();
  const token = await seller.call('POST', '/v1/card_tokens?public_key=TEST-MLB-other-public', {
    body: {
      card_number: '5031433215406351',
      expiration_month: 11,
      expiration_year: 2030,
      security_code: '123',
      cardholder: { name: 'APRO' },
    },
  });

  const card = await seller.asSeller('POST', `${path}/cards`, { body: { token: token.id } });

  expect(card.cause.code).toBe(140);
});

test('a customer has room for ten cards (129)', async () => {
  const seller = customerSellerOf('MLB');
  const path = await seller.customerPath();
  for (let n = 0; n < 10; n += 1) expect((await seller.saveCard(path)).status).toBe(201);

  const eleventh = await seller.saveCard(path);

  expect(eleventh).toMatchObject({ status: 400, body: { cause: [{ code: 129 }] } });
});

const ON_UPDATE: { when: string; sent: unknown; code: number }[] = [
  { when: 'the month is 13', sent: { expiration_month: 13 }, code: 122 },
  { when: 'the month is past', sent: { expiration_month: 10, expiration_year: 2026 }, code: 122 },
  { when: 'the year has two digits', sent: { expiration_year: 30 }, code: 122 },
  { when: 'the holder has no name', sent: { cardholder: { name: ' ' } }, code: 122 },
  {
    when: "the holder's document fails its check digits",
    sent: { cardholder: { identification: { type: 'CPF', number: '12345678900' } } },
    code: 122,
  },
  { when: 'the token is unknown', sent: { token: 'f'.repeat(32) }, code: 121 },
  { when: 'a field is unknown', sent: { last_four_digits: '1234' }, code: 125 },
  { when: 'the body is no JSON', sent: '{', code: 118 },
];

for (const { when, sent, code } of ON_UPDATE) {
  test(`a saved card stays as it is and cause ${code} is given when ${when}`, async () => {
    const seller = customerSellerOf('MLB');
    const { path, card } = await seller.savedCard();
    const before = (await seller.asSeller('GET', path)).body;

    const updated = await seller.asSeller('PUT', `${path}/cards/${card}`, { body: sent });

    expect(updated).toMatchObject({ status: 400, body: { cause: [{ code }] } });
    expect((await seller.asSeller('GET', path)).body).toEqual(before);
  });
}

for (const method of ['GET', 'PUT', 'DELETE'] as const) {
  test(`${method} of a card that the customer does not have is answered 404 with cause 120`, async () => {
    const seller = customerSellerOf('MLB');
    const path = await seller.customerPath();

    const answer = await seller.asSeller(method, `${path}/cards/1234567890123`, {
      ...(method === 'PUT' && { body: {} }),
    });

    expect(answer).toMatchObject({ status: 404, body: { error: 'not_found', cause: [{ code: 120 }] } });
  });
}
