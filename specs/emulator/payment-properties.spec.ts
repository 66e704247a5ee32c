import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { z } from 'zod';
import { HERE, type Seller } from './support/provocation.ts';
import { sellerOf } from './support/seller.ts';

const paymentSchema = z.object({
  id: z.number(),
  status: z.string(),
  status_detail: z.string(),
  captured: z.boolean(),
  date_approved: z.string().nullable(),
  transaction_amount: z.number(),
  transaction_amount_refunded: z.number(),
  coupon_amount: z.number(),
  refunds: z.array(z.object({ amount: z.number() })),
  fee_details: z.array(z.object({ type: z.string(), amount: z.number(), fee_payer: z.string() })),
  charges_details: z.array(z.object({ amounts: z.object({ original: z.number(), refunded: z.number() }) })),
  transaction_details: z.object({ net_received_amount: z.number(), total_paid_amount: z.number() }),
});
type Seen = z.infer<typeof paymentSchema>;

// Literals: the emulator's own table must not agree with itself.
const LEGAL: Record<string, readonly string[]> = {
  authorized: ['authorized', 'approved', 'cancelled'],
  in_process: ['in_process', 'approved', 'rejected', 'cancelled'],
  approved: ['approved', 'refunded', 'charged_back', 'in_mediation'],
  in_mediation: ['in_mediation', 'approved', 'refunded'],
  charged_back: ['charged_back'],
  rejected: ['rejected'],
  cancelled: ['cancelled'],
  refunded: ['refunded'],
};

const cents = (value: number) => Math.round(value * 100);
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

function expectSoundMoney(payment: Seen): void {
  const { fee_details: fees, transaction_details: details } = payment;
  const paidBy = (payer: string) =>
    cents(sum(fees.filter((fee) => fee.fee_payer === payer).map((fee) => fee.amount)));
  const refunded = cents(sum(payment.refunds.map(({ amount }) => amount)));
  for (const { amount } of payment.refunds) expect(amount, 'whole cents').toBe(Number(amount.toFixed(2)));
  expect(cents(payment.transaction_amount_refunded), 'refunds add up').toBe(refunded);
  expect(refunded, 'no more is refunded than was paid').toBeLessThanOrEqual(
    cents(payment.transaction_amount),
  );
  expect(payment.status === 'refunded', 'all is refunded when the status says so').toBe(
    payment.transaction_amount_refunded === payment.transaction_amount,
  );
  for (const { amounts } of payment.charges_details)
    expect(amounts.refunded).toBeLessThanOrEqual(amounts.original);
  if (fees.length === 0) {
    expect(details.net_received_amount, 'nothing is received before it is paid').toBe(0);
    expect(payment.date_approved, 'what was approved has fees').toBeNull();
  } else {
    const net = cents(payment.transaction_amount) - paidBy('collector');
    expect(cents(details.net_received_amount), 'what is received').toBe(net);
    const interest = cents(details.total_paid_amount + payment.coupon_amount - payment.transaction_amount);
    expect(paidBy('payer'), 'what the buyer pays on top').toBe(interest + cents(payment.coupon_amount));
  }
}

type Step = (seller: Seller, id: number) => Promise<unknown>;

const put =
  (body: unknown): Step =>
  (seller, id) =>
    seller.asSeller('PUT', `/v1/payments/${id}`, { body });
const refund = (body: unknown): Step => {
  return (seller, id) =>
    seller.asSeller('POST', `/v1/payments/${id}/refunds`, {
      body,
      headers: { 'x-idempotency-key': crypto.randomUUID() },
    });
};
const settle = (settlement: string): Step => {
  return (seller, id) => seller.call('POST', `${HERE}/payments/${id}/settlement`, { body: { settlement } });
};
const clock = (ms: number): Step => {
  return (seller) => seller.call('POST', `${HERE}/clock`, { body: { advance_ms: ms } });
};

const amount = fc.integer({ min: 1, max: 12_000 }).map((value) => value / 100);
const step: fc.Arbitrary<Step> = fc.oneof(
  amount.map((value) => put({ capture: true, transaction_amount: value })),
  fc.constant(put({ capture: true })),
  fc.constant(put({ status: 'cancelled' })),
  { weight: 3, arbitrary: amount.map((value) => refund({ amount: value })) },
  fc.constant(refund({})),
  fc
    .constantFrom(
      'approve',
      'reject',
      'expire',
      'charge_back',
      'lose_charge_back',
      'win_charge_back',
      'open_claim',
      'close_claim',
      'refund_claim',
    )
    .map(settle),
  fc.integer({ min: 0, max: 40 * 86_400_000 }).map(clock),
);

const created = fc.record({
  transaction_amount: fc.integer({ min: 50, max: 12_000 }).map((value) => value / 100),
  installments: fc.constantFrom(1, 2, 12),
  capture: fc.boolean(),
  coupon_amount: fc.constantFrom(0, 0.1, 0.5),
  holder: fc.constantFrom('APRO', 'CONT', 'OTHE'),
});

test('any sequence of capture, cancel, refund, settlement and clock keeps the money sums and the legal transitions', async () => {
  await fc.assert(
    fc.asyncProperty(created, fc.array(step, { maxLength: 8 }), async ({ holder, ...body }, steps) => {
      const seller = sellerOf('MLB');
      let before = paymentSchema.parse((await seller.pay(body, holder)).body);
      expectSoundMoney(before);
      for (const next of steps) {
        await next(seller, before.id);
        const after = paymentSchema.parse((await seller.asSeller('GET', `/v1/payments/${before.id}`)).body);
        expect(LEGAL[before.status], `from ${before.status}`).toContain(after.status);
        expect(after.refunds.length).toBeGreaterThanOrEqual(before.refunds.length);
        expectSoundMoney(after);
        before = after;
      }
    }),
    { numRuns: 150 },
  );
});
