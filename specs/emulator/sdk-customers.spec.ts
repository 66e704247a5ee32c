import { expect, test } from '@playwright/test';
import { CardToken, Customer, CustomerCard, MPBadRequestError, MPNotFoundError } from 'mercadopago';
import { SDK_CARD, sdkSellerOf } from './support/official-sdk.ts';

const EMAIL = 'test_payer_1@testuser.com';

async function customerOfSdk() {
  const { config } = sdkSellerOf('MLB');
  const customers = new Customer(config);
  const customer = await customers.create({ body: { email: EMAIL, first_name: 'Jhon' } });
  const token = await new CardToken(config).create({ body: SDK_CARD });
  return { config, customers, customer, customerId: customer.id ?? '', token: token.id ?? '' };
}

async function savedCardOfSdk() {
  const made = await customerOfSdk();
  const { config, customerId, token } = made;
  const cards = new CustomerCard(config);
  const card = await cards.create({ customerId, body: { token } });
  return { ...made, cards, card, cardId: card.id ?? '' };
}

test('the official SDK creates, reads and changes a customer', async () => {
  const { customers, customer, customerId } = await customerOfSdk();

  const updated = await customers.update({ customerId, body: { last_name: 'Doe' } });

  expect(customer).toMatchObject({ email: EMAIL, first_name: 'Jhon', api_response: { status: 201 } });
  expect(updated).toMatchObject({ id: customerId, first_name: 'Jhon', last_name: 'Doe' });
  expect(await customers.get({ customerId })).toMatchObject({ id: customerId, last_name: 'Doe' });
});

test('the official SDK finds a customer by its e-mail address', async () => {
  const { customers, customerId } = await customerOfSdk();

  const found = await customers.search({ options: { email: EMAIL } });

  expect(found).toMatchObject({ paging: { total: 1, limit: 10 }, results: [{ id: customerId }] });
});

test('the official SDK removes a customer', async () => {
  const { customers, customerId } = await customerOfSdk();

  const removed = await customers.remove({ customerId });

  expect(removed).toMatchObject({ id: customerId, status: 'deactive' });
  await expect(customers.get({ customerId })).rejects.toThrow(MPNotFoundError);
});

test('the official SDK saves, reads and lists a card', async () => {
  const { cards, card, customerId, cardId } = await savedCardOfSdk();

  const read = await cards.get({ customerId, cardId });
  const listed = await cards.list({ customerId });

  expect(card).toMatchObject({ customer_id: customerId, issuer: { id: 24 }, api_response: { status: 201 } });
  expect(read).toMatchObject({ id: cardId, last_four_digits: '6351' });
  expect(listed.map(({ id }) => id)).toEqual([cardId]);
});

test('the official SDK changes and removes a card', async () => {
  const { cards, customerId, cardId } = await savedCardOfSdk();

  const updated = await cards.update({ customerId, cardId, body: { expiration_year: 2032 } });
  const removed = await cards.remove({ customerId, cardId });

  expect(updated).toMatchObject({ id: cardId, expiration_month: 11, expiration_year: 2032 });
  expect(removed).toMatchObject({ id: cardId });
  expect(await cards.list({ customerId })).toHaveLength(0);
});

test('the official SDK tokenises a saved card', async () => {
  const { config, customerId, cardId } = await savedCardOfSdk();

  const token = await new CardToken(config).create({
    body: { card_id: cardId, customer_id: customerId, security_code: '123' },
  });

  expect(token).toMatchObject({ card_id: cardId, status: 'active', security_code_length: 3 });
});

test('the official SDK throws its own errors', async () => {
  const { customers, config, customerId } = await savedCardOfSdk();

  const twice = customers.create({ body: { email: EMAIL } });
  const unknown = new CustomerCard(config).get({ customerId, cardId: '1' });

  await expect(twice).rejects.toThrow(MPBadRequestError);
  await expect(twice).rejects.toMatchObject({ status: 400, causes: [{ code: 101 }] });
  await expect(unknown).rejects.toThrow(MPNotFoundError);
  await expect(unknown).rejects.toMatchObject({ status: 404, causes: [{ code: 120 }] });
});
