import { expect, test } from '@playwright/test';
import { BUYER, makePreference, nextPageOf, payAtCheckout, wayBackOf } from './support/checkout-visit.ts';
import { sellerOf } from './support/seller.ts';

for (const { result, address, collection } of [
  { result: 'approved', address: 'https://shop.example.com/done', collection: 'approved' },
  { result: 'in_process', address: 'https://shop.example.com/waiting', collection: 'in_process' },
  { result: 'rejected', address: 'https://shop.example.com/failed', collection: 'rejected' },
]) {
  test(`a payment that is ${result} leads back to ${address}, with what became of it`, async () => {
    const seller = sellerOf('MLA');
    const { id } = await makePreference(seller);

    const { payment, back } = await payAtCheckout(seller, id, { result });

    const { lang, ...query } = Object.fromEntries(back?.searchParams ?? []);
    expect(`${back?.origin}${back?.pathname}`).toBe(address);
    expect(lang, 'the query that the shop gave').toBe(result === 'in_process' ? 'es' : undefined);
    expect(query).toEqual({
      collection_id: String(payment.id),
      collection_status: collection,
      payment_id: String(payment.id),
      status: collection,
      external_reference: 'order-7',
      payment_type: 'account_money',
      merchant_order_id: expect.stringMatching(/^\d{10}$/),
      preference_id: id,
      site_id: 'MLA',
      processing_mode: 'aggregator',
      merchant_account_id: 'null',
    });
  });
}

test('a buyer who goes back without paying comes to the failure page, with nulls', async () => {
  const seller = sellerOf('MLB');
  const { id, path } = await makePreference(seller);

  const { html } = await seller.browse(path);

  const back = wayBackOf(html);
  expect(back?.pathname).toBe('/failed');
  expect(Object.fromEntries(back?.searchParams ?? [])).toMatchObject({
    collection_id: 'null',
    status: 'null',
    payment_id: 'null',
    preference_id: id,
    external_reference: 'order-7',
  });
});

for (const { autoReturn, result, leaves } of [
  { autoReturn: 'approved', result: 'approved', leaves: true },
  { autoReturn: 'approved', result: 'rejected', leaves: false },
  { autoReturn: 'all', result: 'rejected', leaves: true },
  { autoReturn: null, result: 'approved', leaves: false },
]) {
  test(`with auto_return ${autoReturn} a payment that is ${result} ${leaves ? 'goes' : 'does not go'} back by itself`, async () => {
    const seller = sellerOf('MLA');
    const { id } = await makePreference(seller, { auto_return: autoReturn });

    const { html } = await payAtCheckout(seller, id, { result });

    expect(html.includes('location.replace')).toBe(leaves);
  });
}

test('a shop that gave no way back has none: the page says so', async () => {
  const seller = sellerOf('MLA');
  const { id } = await makePreference(seller, { back_urls: null });

  const { html, back } = await payAtCheckout(seller, id);

  expect(back).toBeNull();
  expect(html).toContain('La tienda no indicó a dónde volver');
});

for (const { what, id, status, words } of [
  { what: 'no preference', id: '', status: 404, words: 'No encontramos esta compra' },
  { what: 'one that nobody made', id: '123-abc', status: 404, words: 'No encontramos esta compra' },
]) {
  test(`a link to ${what} is told so`, async () => {
    const page = await sellerOf('MLA').browse(`/checkout/v1/redirect?pref_id=${id}`);

    expect(page).toMatchObject({ status, html: expect.stringContaining(words) });
  });
}

const TOMORROW = '2026-11-21T15:00:00.000Z';

test('a preference is over when its time ends, by the clock of its universe', async () => {
  const seller = sellerOf('MLA');
  const { path } = await makePreference(seller, { expires: true, expiration_date_to: TOMORROW });
  const before = await seller.browse(path);

  await seller.call('POST', '/__emulator/universes/MLA-spec/clock', { body: { advance_ms: 86_400_000 } });

  const after = await seller.browse(path);
  expect(before.status).toBe(200);
  expect(after).toMatchObject({ status: 410, html: expect.stringContaining('Este enlace de pago venció') });
});

test('a preference whose time has not come cannot be paid', async () => {
  const seller = sellerOf('MLA');
  const { path } = await makePreference(seller, { expires: true, expiration_date_from: TOMORROW });

  const page = await seller.browse(path);

  expect(page).toMatchObject({ status: 410, html: expect.stringContaining('Todavía no se puede pagar') });
});

for (const { email, words } of [
  { email: 'nobody', words: 'Escribe un e-mail válido' },
  { email: 'own', words: 'Esa es la cuenta de la tienda' },
  { email: 'foreign', words: 'es de otro país' },
]) {
  test(`the account "${email}" cannot log in to pay: ${words}`, async () => {
    const seller = sellerOf('MLA');
    const { path, id } = await makePreference(seller);
    const brazilian = await seller.asSeller('POST', '/users/test', {
      body: { site_id: 'MLB', description: 'a buyer' },
    });
    const accounts: Record<string, string> = {
      own: `test_user_${id.split('-')[0]}@testuser.com`,
      foreign: JSON.stringify(brazilian.body).match(/test_user_\d+@testuser\.com/)?.[0] ?? '',
    };

    const page = await seller.browse(path.replace('redirect', 'login'), {
      email: accounts[email] ?? email,
      password: 'any',
    });

    expect(page).toMatchObject({ status: 200, html: expect.stringContaining(words) });
  });
}

test('nobody pays without having logged in', async () => {
  const seller = sellerOf('MLA');
  const { id } = await makePreference(seller);

  const page = await seller.browse(`/checkout/v1/payment?pref_id=${id}`);

  expect(nextPageOf(page.html)).toBe(`/checkout/v1/redirect?pref_id=${id}`);
});

for (const { excluded, has, lacks } of [
  {
    excluded: { excluded_payment_methods: [{ id: 'consumer_credits' }] },
    has: 'account_money',
    lacks: 'consumer_credits',
  },
  {
    excluded: { excluded_payment_types: [{ id: 'account_money' }] },
    has: 'consumer_credits',
    lacks: 'account_money',
  },
]) {
  test(`the checkout offers ${has} and no ${lacks} when the preference says so`, async () => {
    const seller = sellerOf('MLA');
    const { id } = await makePreference(seller, { payment_methods: excluded });

    const { html } = await seller.browse(`/checkout/v1/payment?pref_id=${id}&buyer=${BUYER}`);

    expect(html).toContain(`value="${has}"`);
    expect(html).not.toContain(`value="${lacks}"`);
  });
}

test('a preference that excludes the account and the credit cannot be paid here', async () => {
  const seller = sellerOf('MLA');
  const types = ['account_money', 'digital_currency'].map((id) => ({ id }));
  const { id } = await makePreference(seller, { payment_methods: { excluded_payment_types: types } });

  const { html } = await seller.browse(`/checkout/v1/payment?pref_id=${id}&buyer=${BUYER}`);

  expect(html).toContain('La tienda no acepta el saldo de la cuenta');
  expect(html).not.toContain('type="submit"');
});

test('a payment of another preference is not shown', async () => {
  const seller = sellerOf('MLA');
  const { id } = await makePreference(seller);
  const { id: payment } = await seller.pay();

  const page = await seller.browse(`/checkout/v1/congrats?pref_id=${id}&payment_id=${payment}`);

  expect(page.status).toBe(404);
});

test('what a shop calls its goods is text, whatever it looks like', async () => {
  const seller = sellerOf('MLA');
  const items = [{ title: '<img src=x onerror=alert(1)>', quantity: 1, unit_price: 10 }];
  const { id } = await makePreference(seller, { items });

  const { html } = await seller.browse(`/checkout/v1/payment?pref_id=${id}&buyer=${BUYER}`);

  expect(html).not.toContain('<img');
});
