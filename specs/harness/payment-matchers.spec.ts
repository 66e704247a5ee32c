import { test } from '@playwright/test';
import { expect, type PaymentState } from 'brickwright';

const payment = (status: PaymentState['status'], statusDetail: string): PaymentState => ({
  id: 127,
  status,
  status_detail: statusDetail,
});

async function failureOf(assertion: Promise<unknown>): Promise<string> {
  const error: unknown = await assertion.then(
    () => null,
    (reason: unknown) => reason,
  );
  return error instanceof Error ? error.message : 'nothing failed';
}

test('an approved payment is approved, a rejected one is not', async () => {
  await expect(payment('approved', 'accredited')).toBeApproved();
  await expect(payment('rejected', 'cc_rejected_high_risk')).not.toBeApproved();
});

test('pending and in process both count as pending', async () => {
  await expect(payment('pending', 'pending_waiting_payment')).toBePending();
  await expect(payment('in_process', 'pending_contingency')).toBePending('pending_contingency');
});

test('a failed matcher tells which payment, what was expected and what it is', async () => {
  const message = await failureOf(expect(payment('in_process', 'pending_contingency')).toBeApproved());

  expect(message).toBe('Payment 127: expected approved, but it is in_process / pending_contingency');
});

test('a rejection with another detail fails with both details', async () => {
  const rejected = payment('rejected', 'cc_rejected_high_risk');

  const message = await failureOf(expect(rejected).toBeRejectedWith('cc_rejected_insufficient_amount'));

  expect(message).toContain('expected rejected / cc_rejected_insufficient_amount');
  expect(message).toContain('it is rejected / cc_rejected_high_risk');
});

test('a negated matcher says what the payment must not be', async () => {
  const message = await failureOf(expect(payment('approved', 'accredited')).not.toBeApproved());

  expect(message).toBe('Payment 127: expected not approved, but it is approved / accredited');
});

test('a payment that is read again is waited for', async () => {
  const states = [payment('in_process', 'pending_contingency'), payment('approved', 'accredited')];

  await expect(async () => states.shift() ?? payment('approved', 'accredited')).toBeApproved();
});

test('a payment that can no longer be read fails with that reason', async () => {
  const answers = [async () => payment('in_process', 'pending_contingency')];
  const read = async () => {
    const answer = answers.shift();
    if (answer) return answer();
    throw new Error('the shop is gone');
  };

  const message = await failureOf(expect(read).toBeApproved());

  expect(message).toContain('the shop is gone');
});

test('an inferred detail that differs is drift, not a failure', async () => {
  const outcome = { status: 'rejected', statusDetail: 'cc_rejected_bad_filled_date' } as const;

  await expect(payment('rejected', 'cc_rejected_other_reason')).toHaveOutcome(outcome, 'ignored');

  expect(test.info().annotations).toContainEqual(
    expect.objectContaining({
      type: 'drift',
      description:
        'inferred rejected / cc_rejected_bad_filled_date, really rejected / cc_rejected_other_reason',
    }),
  );
});

test('a status that differs is a failure, inferred or not', async () => {
  const outcome = { status: 'rejected', statusDetail: 'cc_rejected_bad_filled_date' } as const;

  await expect(payment('approved', 'accredited')).not.toHaveOutcome(outcome, 'ignored');
});
