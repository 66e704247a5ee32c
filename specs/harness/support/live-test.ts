import { join } from 'node:path';
import { test as base } from '@playwright/test';
import { startProcess } from '../../../fixtures/start-process.ts';
import { hostileMercadoPago } from './hostile-mercado-pago.ts';
import { type LiveRun, runAgainstFront } from './live-run.ts';
import { type Defect, ProjectCopy } from './project-copy.ts';
import { type ReportedTest, testsOfReport } from './run-report.ts';
import { type FrontRequest, startTlsFront } from './tls-front.ts';

/** A run that pays as a real seller would, with what Mercado Pago's side saw of it. */
export interface ProvenRun extends LiveRun {
  folder: string;
  requests: readonly FrontRequest[];
  /** @throws Error that lists what ran, when not exactly one test has the project and the title. */
  find(project: string, title: string): ReportedTest;
  tests: readonly ReportedTest[];
}

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
];

// Each variant that is hard on page objects at once: radios, closed list, wiped fields, new frame, dead telemetry.
const HOSTILE_SEED = 'hostile-91';

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
      await using copy = await ProjectCopy.make();
      await copy.seed(DIFFERENCE);
      await using emulator = await startProcess({
        entry: join(copy.folder, 'emulator/main.ts'),
        env: { EMULATOR_PORT: '0', EMULATOR_SEED: HOSTILE_SEED },
        readyMessage: 'emulator ready',
      });
      await using front = await startTlsFront(emulator.url, hostileMercadoPago());
      const { report, ...run } = await runAgainstFront(copy.folder, front, {
        args: ['--project=MLA', '--project=MLB', `--grep=${TESTS.join('|')}`],
        env: { ...LIVE_PAIR, MP_PAYER_EMAIL_MLB: LIVE_PAYER_EMAIL },
      });
      const tests = testsOfReport(report);
      await use({
        ...run,
        folder: copy.folder,
        requests: front.requests,
        tests,
        find: (project, title) => findTest(tests, { project, title }),
      });
    },
    { scope: 'worker', timeout: RUN_TIMEOUT_MS },
  ],
});

function findTest(
  tests: readonly ReportedTest[],
  { project, title }: { project: string; title: string },
): ReportedTest {
  const found = tests.filter((one) => one.project === project && one.title.includes(title));
  if (found[0] && found.length === 1) return found[0];
  const ran = tests.map((one) => `${one.project}: ${one.title}`).join('\n');
  throw new Error(`The run has ${found.length} tests "${title}" of ${project}, not one. It ran:\n${ran}`);
}
