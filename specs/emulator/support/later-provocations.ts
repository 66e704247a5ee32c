import { advance, changing, type Provocation, refunding, searching } from './provocation.ts';

const RESERVED = { pay: { capture: false } };

/** What is wrong with a call on payments that are there: reading, changing, finding, refunding. */
export const LATER_PROVOCATIONS: readonly Provocation[] = [
  // Reading and changing a payment.
  {
    when: 'the payment does not exist',
    code: 2000,
    status: 404,
    provoke: (seller) => seller.asSeller('GET', '/v1/payments/1'),
  },
  { when: 'an approved payment is cancelled', code: 2018, provoke: changing({ status: 'cancelled' }) },
  {
    when: 'a payment is approved by hand',
    code: 3002,
    status: 403,
    provoke: changing({ status: 'approved' }, { holder: 'CONT' }),
  },
  { when: 'the status is null', code: 4017, provoke: changing({ status: null }) },
  { when: 'capture is false', code: 2079, provoke: changing({ capture: false }, RESERVED) },
  {
    when: 'the captured amount is null',
    code: 4023,
    provoke: changing({ capture: true, transaction_amount: null }, RESERVED),
  },
  {
    when: 'the captured amount is no number',
    code: 4024,
    provoke: changing({ capture: true, transaction_amount: '1' }, RESERVED),
  },
  // Search.
  { when: 'more than 50 rows are asked for', code: 1000, provoke: searching('limit=51') },
  { when: 'a date has no form', code: 1001, provoke: searching('begin_date=yesterday') },
  { when: 'the sort is unknown', code: 1003, provoke: searching('sort=colour') },
  { when: 'the criteria is unknown', code: 1004, provoke: searching('criteria=up') },
  { when: 'the range is above a year', code: 9062, provoke: searching('begin_date=NOW-366DAYS') },
  // Refunds.
  { when: 'a rejected payment is refunded', code: 2063, provoke: refunding({}, 'OTHE') },
  { when: 'more is refunded than was paid', code: 2063, provoke: refunding({ amount: 100.01 }) },
  { when: 'nothing is refunded', code: 4040, provoke: refunding({ amount: 0 }) },
  { when: 'the refunded amount is no number', code: 4041, provoke: refunding({ amount: '5' }) },
  {
    when: 'the payment was approved more than 180 days ago',
    code: 2024,
    status: 404,
    async provoke(seller) {
      const payment = await seller.pay();
      await advance(seller, 181);
      return seller.asSeller('POST', `/v1/payments/${payment.id}/refunds`, {
        headers: { 'x-idempotency-key': 'late' },
      });
    },
  },
  {
    when: 'the refund does not exist',
    code: 2032,
    status: 404,
    async provoke(seller) {
      const payment = await seller.pay();
      return seller.asSeller('GET', `/v1/payments/${payment.id}/refunds/1`);
    },
  },
];
