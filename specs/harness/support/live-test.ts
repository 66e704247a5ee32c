import { test as base } from '@playwright/test';
import type { Defect } from './project-copy.ts';
import { type ProvenRun, proveLive } from './proven-run.ts';

/** The seller's pair and its buyer: Brazil's, and of no other site. */
export const LIVE_PAIR = {
  MP_PUBLIC_KEY_MLB: 'TEST-MLB-sandbox-seller-public',
  MP_ACCESS_TOKEN_MLB: 'TEST-MLB-sandbox-seller-secret',
} as const;

export const LIVE_PAYER_EMAIL = 'buyer.of.the.run@example.com';

const TESTS = [
  'MLA master 0604 with holder APRO',
  'MLB master 6351 with holder',
  'MLB amex 6885 with holder (APRO|OTHE)',
  'MLB debelo 8311 with holder APRO',
  'pressing Pay twice charges once',
  'another card then pays the order',
  'a payment in review is shown as approved',
  'MLB wallet: the buyer leaves for Mercado Pago',
];

// The service differs from the catalog: in the detail of OTHE, which is only inferred, and in the status of a card.
const DIFFERENCE: Defect = {
  file: 'emulator/api/payments/card-draft.ts',
  line: 'const outcome = outcomeOf(token.cardholder.name, mode);',
  mistake: `const documented = outcomeOf(token.cardholder.name, mode);
  const outcome =
    token.cardholder.name === 'OTHE'
      ? { ...documented, statusDetail: 'cc_rejected_high_risk' }
      : method.id === 'debelo'
        ? { status: 'rejected', statusDetail: 'cc_rejected_high_risk' }
        : documented;`,
};

const RUN_TIMEOUT_MS = 180_000;

export const liveTest = base.extend<object, { liveRun: ProvenRun }>({
  // Once for all tests of a worker: each of them reads another side of the same run.
  liveRun: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's dependencies from its pattern.
    async ({}, use) => {
      const args = ['--project=MLA', '--project=MLB', `--grep=${TESTS.join('|')}`];
      const env = { ...LIVE_PAIR, MP_PAYER_EMAIL_MLB: LIVE_PAYER_EMAIL };
      await proveLive({ args, env, difference: DIFFERENCE }, use);
    },
    { scope: 'worker', timeout: RUN_TIMEOUT_MS },
  ],
});
