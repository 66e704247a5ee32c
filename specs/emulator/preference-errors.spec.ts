import { expect, test } from '@playwright/test';
import { sellerOf } from './support/seller.ts';

const MUG = { title: 'Mug', quantity: 1, unit_price: 100 };

interface Row {
  when: string;
  sent: Record<string, unknown>;
  error: string;
  message: string;
}

const items = (...changed: Record<string, unknown>[]) => ({
  items: changed.map((one) => ({ ...MUG, ...one })),
});

const ROWS: Row[] = [
  { when: 'there are no items', sent: { items: [] }, error: 'invalid_items', message: 'items invalid' },
  {
    when: 'an item has no title',
    sent: items({ title: '' }),
    error: 'invalid_items',
    message: 'title invalid',
  },
  {
    when: 'a title has 251 characters',
    sent: items({ title: 'x'.repeat(251) }),
    error: 'invalid_items',
    message: 'title invalid',
  },
  {
    when: 'a quantity is zero',
    sent: items({ quantity: 0 }),
    error: 'invalid_items',
    message: 'quantity invalid',
  },
  {
    when: 'a quantity is broken',
    sent: items({ quantity: 1.5 }),
    error: 'invalid_items',
    message: 'quantity invalid',
  },
  {
    when: 'a price is zero',
    sent: items({ unit_price: 0 }),
    error: 'invalid_items',
    message: 'unit_price invalid',
  },
  {
    when: 'a price is text',
    sent: items({ unit_price: '1' }),
    error: 'invalid_items',
    message: 'unit_price invalid',
  },
  {
    when: 'a price has three decimals',
    sent: items({ unit_price: 1.005 }),
    error: 'invalid_items',
    message: 'unit_price invalid',
  },
  {
    when: "a currency is another country's",
    sent: items({ currency_id: 'BRL' }),
    error: 'invalid_items',
    message: 'currency_id invalid',
  },
  {
    when: 'there are 51 items',
    sent: items(...Array.from({ length: 51 }, () => ({}))),
    error: 'invalid_items',
    message: 'items invalid',
  },
  {
    when: 'buyers shall return by themselves to nowhere',
    sent: { auto_return: 'approved' },
    error: 'invalid_auto_return',
    message: 'auto_return invalid. back_url.success must be defined',
  },
  {
    when: 'a back_url is no web address',
    sent: { back_urls: { success: 'shop://done' } },
    error: 'invalid_back_urls',
    message: 'back_urls invalid. Wrong format',
  },
  {
    when: 'notifications would go to loopback',
    sent: { notification_url: 'http://localhost:3000/webhook' },
    error: 'invalid_notification_url',
    message: 'notificaction_url attribute must be url valid',
  },
  {
    when: 'the purpose is unknown',
    sent: { purpose: 'gift' },
    error: 'invalid_preference_purpose',
    message: 'purpose invalid',
  },
  {
    when: 'there are 37 instalments',
    sent: { payment_methods: { installments: 37 } },
    error: 'invalid_payment_methods',
    message: 'installments invalid. Should be a number between 1 and 36',
  },
  {
    when: 'the marketplace takes more than the total',
    sent: { marketplace_fee: 101 },
    error: 'invalid_marketplace_fee',
    message: 'marketplace_fee must not be greater than total amount',
  },
  {
    when: 'it ends before it begins',
    sent: { expiration_date_from: '2026-12-02T00:00:00Z', expiration_date_to: '2026-12-01T00:00:00Z' },
    error: 'invalid_expiration_date_to',
    message: 'expiration_date_to invalid',
  },
  {
    when: 'a date has no offset',
    sent: { expiration_date_from: '2026-12-02T00:00:00' },
    error: 'invalid_expiration_date_from',
    message: 'expiration_date_from invalid',
  },
  {
    when: 'the payment may wait until no date',
    sent: { date_of_expiration: 'tomorrow' },
    error: 'invalid_date',
    message: 'invalid date of expiration',
  },
];

for (const { when, sent, error, message } of ROWS) {
  test(`a preference is refused with ${error} when ${when}`, async () => {
    const body = { items: [MUG], ...sent };

    const preference = await sellerOf('MLA').asSeller('POST', '/checkout/preferences', { body });

    expect(preference).toMatchObject({ status: 400, body: { error, message, status: 400, cause: null } });
  });
}
