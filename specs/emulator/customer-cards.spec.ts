import { expect, test } from '@playwright/test';
import { customerSellerOf } from './support/customer-seller.ts';

test('a saved card shows the ends of its number, its brand and its issuer', async () => {
  const seller = customerSellerOf('MLB');
  const path = await seller.customerPath();

  const card = await seller.saveCard(path);

  expect(card).toMatchObject({
    status: 201,
    body: {
      id: expect.stringMatching(/^\d{13}$/),
      customer_id: path.slice('/v1/customers/'.length),
      expiration_month: 11,
      expiration_year: 2030,
      first_six_digits: '503143',
      last_four_digits: '6351',
      payment_method: { id: 'master', name: 'master', payment_type_id: 'credit_card' },
      security_code: { length: 3, card_location: 'back' },
      cardholder: { name: 'APRO' },
      live_mode: false,
    },
  });
});

test("a saved card's issuer is a number, a payment's a text", async () => {
  const seller = customerSellerOf('MLB');

  const card = await seller.saveCard(await seller.customerPath());
  const payment = await seller.pay();

  expect(card.body).toMatchObject({ issuer: { id: 24, name: 'Mastercard' } });
  expect(payment.body).toMatchObject({ issuer_id: '24' });
});

test('the issuer that a request names is kept', async () => {
  const seller = customerSellerOf('MLA');
  const path = await seller.customerPath();
  const token = await seller.tokenise({ card_number: '4509953566233704' });

  const card = await seller.asSeller('POST', `${path}/cards`, {
    body: { token: token.id, payment_method_id: 'visa', issuer_id: 310 },
  });

  expect(card).toMatchObject({ status: 201, body: { issuer: { id: 310, name: 'Banco Santander' } } });
});

test('saving a card uses up its token', async () => {
  const seller = customerSellerOf('MLB');
  const path = await seller.customerPath();
  const token = await seller.tokenise();
  await seller.asSeller('POST', `${path}/cards`, { body: { token: token.id } });

  const payment = await seller.send({ token: token.id });

  expect(payment.cause.code).toBe(2006);
});

test('a card that is refused leaves its token usable', async () => {
  const seller = customerSellerOf('MLB');
  const path = await seller.customerPath();
  const token = await seller.tokenise();

  await seller.asSeller('POST', `${path}/cards`, { body: { token: token.id, payment_method_id: 'visa' } });

  expect((await seller.send({ token: token.id })).body).toMatchObject({ status: 'approved' });
});

test('the cards of a customer are listed, alone and with the customer', async () => {
  const seller = customerSellerOf('MLB');
  const { path, card } = await seller.savedCard();

  const listed = await seller.asSeller('GET', `${path}/cards`);
  const read = await seller.asSeller('GET', `${path}/cards/${card}`);
  const customer = await seller.asSeller('GET', path);

  expect(listed).toMatchObject({ status: 200, body: [{ id: card }] });
  expect(read).toMatchObject({ status: 200, body: { id: card } });
  expect(customer.body).toMatchObject({ cards: [{ id: card }] });
});

test('the first card is the default, and the next one when it is deleted', async () => {
  const seller = customerSellerOf('MLB');
  const { path, card: first } = await seller.savedCard();
  const { id: second } = await seller.saveCard(path);
  const defaultCard = async () => (await seller.asSeller('GET', path)).body;

  expect(await defaultCard()).toMatchObject({ default_card: first });
  await seller.asSeller('DELETE', `${path}/cards/${first}`);
  expect(await defaultCard()).toMatchObject({ default_card: second });
  await seller.asSeller('DELETE', `${path}/cards/${second}`);
  expect(await defaultCard()).toMatchObject({ default_card: null, cards: [] });
});

test("the seller chooses which of a customer's cards is the default", async () => {
  const seller = customerSellerOf('MLB');
  const { path } = await seller.savedCard();
  const { id: second } = await seller.saveCard(path);

  const updated = await seller.asSeller('PUT', path, { body: { default_card: second } });

  expect(updated.body).toMatchObject({ default_card: second });
});

test('a deleted card is answered once more and is gone', async () => {
  const seller = customerSellerOf('MLB');
  const { path, card } = await seller.savedCard();

  const deleted = await seller.asSeller('DELETE', `${path}/cards/${card}`);

  expect(deleted).toMatchObject({ status: 200, body: { id: card } });
  expect((await seller.asSeller('GET', `${path}/cards/${card}`)).status).toBe(404);
});

test('a card gets another expiration and holder', async () => {
  const seller = customerSellerOf('MLB');
  const { path, card } = await seller.savedCard();

  const cardholder = { name: 'OTHE', identification: { type: 'CPF', number: '12345678909' } };

  const updated = await seller.asSeller('PUT', `${path}/cards/${card}`, {
    body: { expiration_month: 1, expiration_year: '2032', cardholder },
  });

  const changed = { expiration_month: 1, expiration_year: 2032, last_four_digits: '6351', cardholder };
  expect(updated).toMatchObject({ status: 200, body: changed });
  expect((await seller.asSeller('GET', `${path}/cards/${card}`)).body).toMatchObject(changed);
});

test("a token puts its card in a saved card's place, and is used up", async () => {
  const seller = customerSellerOf('MLB');
  const { path, card } = await seller.savedCard();
  const token = await seller.tokenise({ card_number: '4235647728025682' });
  const put = () => seller.asSeller('PUT', `${path}/cards/${card}`, { body: { token: token.id } });

  const replaced = await put();

  expect(replaced.body).toMatchObject({
    id: card,
    last_four_digits: '5682',
    payment_method: { id: 'visa' },
    issuer: { id: 25 },
  });
  expect((await put()).cause.code).toBe(121);
});
