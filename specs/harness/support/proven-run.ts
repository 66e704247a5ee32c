import { join } from 'node:path';
import { startProcess } from '../../../fixtures/start-process.ts';
import { hostileMercadoPago } from './hostile-mercado-pago.ts';
import { type LiveRun, runAgainstFront } from './live-run.ts';
import { type Defect, ProjectCopy } from './project-copy.ts';
import { type ReportedTest, testsOfReport } from './run-report.ts';
import { type FrontRequest, type PublicShop, startTlsFront } from './tls-front.ts';

/** A run that pays as a real seller would, with what Mercado Pago's side saw of it. */
export interface ProvenRun extends LiveRun {
  folder: string;
  requests: readonly FrontRequest[];
  /** @throws Error that lists what ran, when not exactly one test has the project and the title. */
  find(project: string, title: string): ReportedTest;
  tests: readonly ReportedTest[];
}

interface Plan {
  args: readonly string[];
  env: NodeJS.ProcessEnv;
  /** In what the service differs from the emulator. */
  difference?: Defect;
  /** Where the run's shop is reached from outside. */
  shop?: PublicShop;
}

// Each variant that is hard on page objects at once: radios, closed list, wiped fields, new frame, dead telemetry.
const HOSTILE_SEED = 'hostile-91';

/** Runs specs live, with a hostile emulator in the place of Mercado Pago, and lets `use` look at what came of it. */
export async function proveLive(plan: Plan, use: (run: ProvenRun) => Promise<void>): Promise<void> {
  await using copy = await ProjectCopy.make();
  if (plan.difference) await copy.seed(plan.difference);
  await using emulator = await startProcess({
    entry: join(copy.folder, 'emulator/main.ts'),
    env: {
      EMULATOR_PORT: '0',
      EMULATOR_SEED: HOSTILE_SEED,
      EMULATOR_STRICT_URLS: '1',
      // Else the copy's pages are compiled without its settings.
      TSX_TSCONFIG_PATH: join(copy.folder, 'tsconfig.json'),
    },
    readyMessage: 'emulator ready',
  });
  const behind = { emulatorUrl: emulator.url, ...(plan.shop && { shop: plan.shop }) };
  await using front = await startTlsFront(behind, hostileMercadoPago());
  const { report, ...run } = await runAgainstFront(copy.folder, front, plan);
  const tests = testsOfReport(report);
  await use({
    ...run,
    folder: copy.folder,
    requests: front.requests,
    tests,
    find: (project, title) => findTest(tests, { project, title }),
  });
}

function findTest(
  tests: readonly ReportedTest[],
  { project, title }: { project: string; title: string },
): ReportedTest {
  const found = tests.filter((one) => one.project === project && one.title.includes(title));
  if (found[0] && found.length === 1) return found[0];
  const ran = tests.map((one) => `${one.project}: ${one.title}`).join('\n');
  throw new Error(`The run has ${found.length} tests "${title}" of ${project}, not one. It ran:\n${ran}`);
}
