import { type Provocation, paying } from './provocation.ts';

const email = 'test@testuser.com';

/** What is wrong with a payment's fields, in the order in which they are checked. */
export const PAYMENT_PROVOCATIONS: readonly Provocation[] = [
  // Shape of the body.
  {
    when: 'the body is no JSON',
    code: 1,
    provoke: (seller) =>
      seller.asSeller('POST', '/v1/payments', { body: '{', headers: { 'x-idempotency-key': 'k' } }),
  },
  { when: 'a field is unknown', code: 8, provoke: paying({ colour: 'red' }) },
  { when: 'the amount is missing', code: 4002, provoke: paying({ transaction_amount: null }) },
  { when: 'the amount is no number', code: 4003, provoke: paying({ transaction_amount: '100' }) },
  { when: 'instalments are missing', code: 4004, provoke: paying({ installments: null }) },
  { when: 'instalments are no number', code: 4005, provoke: paying({ installments: 'one' }) },
  { when: 'the payer is missing', code: 4006, provoke: paying({ payer: null }) },
  { when: 'the token is no text', code: 3003, provoke: paying({ token: 7 }) },
  { when: 'capture is no boolean', code: 2078, provoke: paying({ capture: 'yes' }) },
  { when: 'the metadata is no object', code: 4022, provoke: paying({ metadata: 'x' }) },
  { when: 'the campaign is no number', code: 4027, provoke: paying({ campaign_id: 'summer' }) },
  { when: 'the coupon amount is no number', code: 4028, provoke: paying({ coupon_amount: '5' }) },
  { when: 'the payer type is unknown', code: 4029, provoke: paying({ payer: { email, type: 'friend' } }) },
  {
    when: 'the expiration date is no text',
    code: 23,
    provoke: paying({ date_of_expiration: 20_261_224 }),
  },
  // The payer.
  { when: 'the e-mail is none', code: 4050, provoke: paying({ payer: { email: 'nobody' } }) },
  {
    when: 'the e-mail has a reserved domain',
    code: 4050,
    provoke: paying({ payer: { email: 'a@shop.test' } }),
  },
  {
    when: 'the e-mail is too long',
    code: 4051,
    provoke: paying({ payer: { email: `${'a'.repeat(250)}@x.com` } }),
  },
  // URLs and dates.
  {
    when: 'notifications would go to loopback',
    code: 4020,
    provoke: paying({ notification_url: 'http://localhost/hook' }),
  },
  {
    when: 'the notification URL is too long',
    code: 4021,
    provoke: paying({ notification_url: `https://a.com/${'a'.repeat(250)}` }),
  },
  {
    when: 'the expiration date has no offset',
    code: 23,
    provoke: paying({ date_of_expiration: '2026-12-24T10:00:00Z' }),
  },
  {
    when: 'the expiration date is past',
    code: 7523,
    provoke: paying({ date_of_expiration: '2026-11-19T10:00:00.000-04:00' }),
  },
  // Method and amount.
  { when: 'neither method nor token is given', code: 4001, provoke: (seller) => seller.send({}) },
  {
    when: 'a card method is given without a token',
    code: 4000,
    provoke: (seller) => seller.send({ payment_method_id: 'master' }),
  },
  { when: 'the method is unknown', code: 3028, provoke: paying({ payment_method_id: 'rapidbuck' }) },
  {
    when: 'a token is given for a ticket',
    code: 3014,
    provoke: paying({ payment_method_id: 'bolbradesco' }),
  },
  {
    when: 'the method is of another type',
    code: 3027,
    provoke: paying({ payment_method_id: 'master', payment_method: { type: 'debit_card' } }),
  },
  { when: 'the amount is zero', code: 2072, provoke: paying({ transaction_amount: 0 }) },
  { when: 'the amount is negative', code: 2072, provoke: paying({ transaction_amount: -1 }) },
  { when: 'the amount has three decimals', code: 2072, provoke: paying({ transaction_amount: 1.005 }) },
  { when: 'the amount is beyond counting', code: 2072, provoke: paying({ transaction_amount: 1e300 }) },
  {
    when: "the amount is above the method's limit",
    code: 4037,
    provoke: paying({ transaction_amount: 60_001, payment_method_id: 'master' }),
  },
  {
    when: 'the amount is above the limit of the method that the token names',
    code: 4037,
    provoke: paying({ transaction_amount: 60_001 }),
  },
  // Marketplace.
  { when: 'the application fee is negative', code: 4039, provoke: paying({ application_fee: -1 }) },
  { when: 'the application fee is above the amount', code: 4038, provoke: paying({ application_fee: 101 }) },
  {
    when: 'the application fee comes without OAuth',
    code: 2059,
    provoke: paying({ application_fee: 1 }),
  },
  { when: 'the coupon is above the amount', code: 4026, provoke: paying({ coupon_amount: 101 }) },
  // Card.
  { when: 'the token is unknown', code: 2006, provoke: paying({ token: 'f'.repeat(32) }) },
  { when: 'the issuer is unknown', code: 10102, provoke: paying({ issuer_id: '999999' }) },
  { when: 'the issuer is empty', code: 10102, provoke: paying({ issuer_id: '' }) },
  { when: 'the plan is not offered', code: 4033, provoke: paying({ installments: 7 }) },
  { when: 'the plan is a fraction', code: 4033, provoke: paying({ installments: 1.5 }) },
  // Document and users.
  {
    when: 'the document is too short',
    code: 2067,
    provoke: paying({ payer: { email, identification: { type: 'CPF', number: '123' } } }),
  },
  {
    when: "the document's check digit is wrong",
    code: 2067,
    provoke: paying({ payer: { email, identification: { type: 'CPF', number: '12345678900' } } }),
  },
  { when: 'a customer has no id', code: 4012, provoke: paying({ payer: { email, type: 'customer' } }) },
  {
    when: 'a payer with an id has no type',
    code: 4013,
    provoke: paying({ payer: { email, id: '1', type: null } }),
  },
  {
    when: 'the customer is unknown',
    code: 2002,
    provoke: paying({ payer: { email, id: '1-a', type: 'customer' } }),
  },
];
