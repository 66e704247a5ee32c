import { expect, test } from '@playwright/test';
import { z } from 'zod';
import { sellerOf } from './support/seller.ts';

type Seller = ReturnType<typeof sellerOf>;

const UNIVERSE = '/__emulator/universes/MLB-spec';
const DAY = 86_400_000;

const pageSchema = z.object({ results: z.tuple([z.object({ id: z.string() })]) });

const settle = (seller: Seller, payment: string | number, settlement: string) =>
  seller.call('POST', `${UNIVERSE}/payments/${payment}/settlement`, { body: { settlement } });

async function chargedBack() {
  const seller = sellerOf('MLB');
  const payment = await seller.pay();
  await settle(seller, payment.id, 'charge_back');
  const page = await seller.asSeller('GET', `/v1/chargebacks/search?payment_id=${payment.id}`);
  const [{ id }] = pageSchema.parse(page.body).results;
  return { seller, payment, id };
}

test('a payment that was charged back has a chargeback of its amount', async () => {
  const { seller, payment, id } = await chargedBack();

  const chargeback = await seller.asSeller('GET', `/v1/chargebacks/${id}`);

  expect(chargeback).toMatchObject({
    status: 200,
    body: {
      id,
      payments: [payment.id],
      payment_id: payment.id,
      amount: 100,
      currency: 'BRL',
      currency_id: 'BRL',
      status: 'in_review',
      coverage_applied: null,
      documentation_required: true,
      documentation_status: 'pending',
      date_created: '2026-11-20T11:00:00.000-04:00',
      date_documentation_deadline: '2026-11-30T11:00:00.000-04:00',
      live_mode: false,
    },
  });
});

for (const [settlement, status, coverageApplied] of [
  ['win_charge_back', 'won', true],
  ['lose_charge_back', 'lost', false],
] as const) {
  test(`${settlement} leaves a chargeback ${status}`, async () => {
    const { seller, payment, id } = await chargedBack();

    await settle(seller, payment.id, settlement);

    const chargeback = await seller.asSeller('GET', `/v1/chargebacks/${id}`);
    expect(chargeback.body).toMatchObject({
      status,
      coverage_applied: coverageApplied,
      documentation_required: false,
    });
  });
}

test('documents that nobody sent are told as not supplied after the deadline', async () => {
  const { seller, id } = await chargedBack();

  await seller.call('POST', `${UNIVERSE}/clock`, { body: { advance_ms: 11 * DAY } });

  const chargeback = await seller.asSeller('GET', `/v1/chargebacks/${id}`);
  expect(chargeback.body).toMatchObject({ documentation_status: 'not_supplied' });
});

for (const [query, total] of [
  ['', 1],
  ['?payment_id=1', 0],
  ['?status=in_review', 1],
  ['?status=won', 0],
] as const) {
  test(`a search ${query || 'without a filter'} finds ${total} of one`, async () => {
    const { seller } = await chargedBack();

    const page = await seller.asSeller('GET', `/v1/chargebacks/search${query}`);

    expect(page).toMatchObject({ status: 200, body: { paging: { total, limit: 50, offset: 0 } } });
  });
}

test('an unknown chargeback is answered 404', async () => {
  const chargeback = await sellerOf('MLB').asSeller('GET', '/v1/chargebacks/1');

  expect(chargeback).toMatchObject({ status: 404, body: { error: 'not_found' } });
});

test('documents of a chargeback cannot be sent yet', async () => {
  const { seller, id } = await chargedBack();

  const sent = await seller.asSeller('POST', `/v1/chargebacks/${id}/documentation`);

  expect(sent).toMatchObject({ status: 501 });
});
