import { expect, test } from '@playwright/test';
import { sellerOf } from './support/seller.ts';

const MUG = { title: 'Mug', quantity: 1, unit_price: 100 };

test('cents are refused in Chile', async () => {
  const preference = await sellerOf('MLC').asSeller('POST', '/checkout/preferences', {
    body: { items: [{ ...MUG, unit_price: 100.5 }] },
  });

  expect(preference).toMatchObject({ status: 400, body: { error: 'invalid_items' } });
});

for (const [site, status] of [
  ['MLM', 201],
  ['MCO', 400],
] as const) {
  test(`credits in ${site} are answered ${status}`, async () => {
    const body = { items: [MUG], purpose: 'onboarding_credits' };

    expect(await sellerOf(site).asSeller('POST', '/checkout/preferences', { body })).toMatchObject({
      status,
    });
  });
}

for (const strictUrls of [false, true]) {
  test(`a shop on loopback is ${strictUrls ? 'refused with' : 'taken without'} strict URLs`, async () => {
    const body = {
      items: [MUG],
      back_urls: { success: 'http://127.0.0.1:3000/done' },
      auto_return: 'approved',
    };

    const preference = await sellerOf('MLA', { strictUrls }).asSeller('POST', '/checkout/preferences', {
      body,
    });

    expect(preference).toMatchObject(
      strictUrls ? { status: 400, body: { error: 'invalid_auto_return' } } : { status: 201 },
    );
  });
}

test('an update that would break a rule is refused, and changes nothing', async () => {
  const seller = sellerOf('MLA');
  const { id } = await seller.asSeller('POST', '/checkout/preferences', { body: { items: [MUG] } });

  const update = { body: { auto_return: 'approved', external_reference: 'order-8' } };
  const refused = await seller.asSeller('PUT', `/checkout/preferences/${id}`, update);

  expect(refused).toMatchObject({ status: 400, body: { error: 'invalid_auto_return' } });
  const read = await seller.asSeller('GET', `/checkout/preferences/${id}`);
  expect(read.body).toMatchObject({ auto_return: '', external_reference: '' });
});

test('a preference of another seller is unknown', async () => {
  const seller = sellerOf('MLA');
  const { id } = await seller.asSeller('POST', '/checkout/preferences', { body: { items: [MUG] } });

  const headers = { authorization: 'Bearer TEST-MLA-other-secret' };
  const read = await seller.call('GET', `/checkout/preferences/${id}`, { headers });

  expect(read).toMatchObject({ status: 404, body: { error: 'invalid_id', cause: null } });
});
