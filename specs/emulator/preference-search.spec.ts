import { expect, test } from '@playwright/test';
import { sellerOf } from './support/seller.ts';

type Seller = ReturnType<typeof sellerOf>;

const MUG = { id: 'mug', title: 'Mug', quantity: 2, unit_price: 12.5 };
const create = (seller: Seller, changed: Record<string, unknown> = {}) =>
  seller.asSeller('POST', '/checkout/preferences', { body: { items: [MUG], ...changed } });

test('preferences are found by their reference, page by page', async () => {
  const seller = sellerOf('MLA');
  await create(seller, { external_reference: 'other' });
  for (const title of ['1', '2', '3']) {
    await create(seller, { external_reference: 'order-7', items: [{ ...MUG, id: title }] });
  }

  const path = '/checkout/preferences/search?external_reference=order-7&limit=2';
  const first = await seller.asSeller('GET', path);
  const second = await seller.asSeller('GET', `${path}&offset=2`);

  expect(first.body).toMatchObject({
    elements: [{ items: ['3'] }, { items: ['2'] }],
    next_offset: 2,
    total: 3,
  });
  expect(second.body).toMatchObject({ elements: [{ items: ['1'] }], next_offset: 3, total: 3 });
});

for (const [filter, total] of [
  ['site_id=MLA', 1],
  ['site_id=MLB', 0],
  ['marketplace=NONE', 1],
  ['marketplace=MP-MKT-1', 0],
  ['sponsor_id=123', 1],
  ['sponsor_id=124', 0],
] as const) {
  test(`a search by ${filter} finds ${total} of one`, async () => {
    const seller = sellerOf('MLA');
    await create(seller, { sponsor_id: 123 });

    expect((await seller.asSeller('GET', `/checkout/preferences/search?${filter}`)).body).toMatchObject({
      total,
    });
  });
}
