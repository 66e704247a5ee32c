import { expect } from '@playwright/test';
import { expectMethodsLive, liveMethodsTest as test } from './support/live-methods-test.ts';

// One worker, so that the run is made once.
test.describe.configure({ mode: 'default' });

test.use({ titles: { MLM: 'MLM (oxxo|banamex|credits:) ', MCO: 'MCO pse: the (payment|buyer)' } });

expectMethodsLive([
  { kind: 'ticket', site: 'MLM', pays: 'MLM oxxo is pending', ends: 'MLM oxxo waits, then is paid' },
  { kind: 'atm', site: 'MLM', pays: 'MLM banamex is pending', ends: 'MLM banamex waits, then expires' },
  {
    kind: 'credits',
    site: 'MLM',
    pays: 'MLM credits: the buyer leaves for',
    ends: 'MLM credits: who comes back',
  },
  {
    kind: 'pse',
    site: 'MCO',
    pays: 'MCO pse: the payment waits',
    ends: 'MCO pse: the buyer approves at the bank',
  },
]);

test('live, a bank sends buyers back to the public address of the shop', async ({ liveRun }) => {
  const bodies = liveRun.requests.filter(({ path }) => path === '/v1/payments').map(({ body }) => body);

  expect(bodies).toContainEqual(
    expect.stringContaining('"callback_url":"https://shop.example.com/payment_return?'),
  );
});
