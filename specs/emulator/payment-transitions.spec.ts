import { expect, test } from '@playwright/test';
import { possibleFrom, SETTLEMENTS, transition } from '../../emulator/core/payment-state.ts';
import { STATUS_DETAILS } from '../../fixtures/catalog/status-details.ts';
import { STATUS_TRANSITIONS } from '../../fixtures/catalog/status-transitions.ts';

// The documents tell these in words, or not at all.
const BESIDE_THE_TABLE = [
  'pending -> rejected/cc_rejected_other_reason',
  'in_process -> cancelled/expired',
  'charged_back -> charged_back/settled',
  'charged_back -> charged_back/reimbursed',
];

const means = { kind: 'card' } as const;

const EVENTS = [...SETTLEMENTS, 'capture', 'refund_partially', 'refund'] as const;

for (const event of EVENTS) {
  for (const from of possibleFrom(event)) {
    const at = { means, status: from, statusDetail: from === 'charged_back' ? 'in_process' : '' };
    const to = transition(at, event);

    test(`${event} of a payment that is ${from} is a documented transition`, () => {
      const documented = STATUS_TRANSITIONS.some(
        (row) =>
          row.from === from &&
          row.to === to?.status &&
          (row.statusDetails.length === 0 || row.statusDetails.includes(to.statusDetail)),
      );

      const name = `${from} -> ${to?.status}/${to?.statusDetail}`;
      expect(documented || BESIDE_THE_TABLE.includes(name), name).toBe(true);
    });
  }
}

for (const status of ['rejected', 'cancelled', 'refunded'] as const) {
  test(`nothing happens to a payment that is ${status}`, () => {
    const possible = EVENTS.filter(
      (event) => transition({ means, status, statusDetail: '' }, event) !== null,
    );

    expect(possible).toEqual([]);
  });
}

test('a dispute that was decided is decided', () => {
  const settled = { means, status: 'charged_back', statusDetail: 'settled' } as const;

  expect(EVENTS.filter((event) => transition(settled, event) !== null)).toEqual([]);
});

for (const kind of ['voucher', 'pix', 'bank', 'wallet'] as const) {
  test(`what happens to a payment by ${kind} is a documented transition, and never a chargeback`, () => {
    const names = EVENTS.flatMap((event) => {
      const to = transition({ means: { kind }, status: 'pending', statusDetail: '' }, event);
      return to ? [`${to.status}/${to.statusDetail}`] : [];
    });
    const approved = { means: { kind }, status: 'approved', statusDetail: 'accredited' } as const;

    const known = STATUS_DETAILS.map(({ status, statusDetail }) => `${status}/${statusDetail}`);
    expect(known).toEqual(expect.arrayContaining(names));
    expect(names).not.toContain('rejected/cc_rejected_other_reason');
    expect(transition(approved, 'charge_back')).toBe(null);
  });
}
