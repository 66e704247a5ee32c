import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import { ProjectCopy } from './project-copy.ts';
import { filesOf, type RunFile } from './run-files.ts';
import { type Ended, PROJECT_ROOT, runNode, runTool } from './run-tool.ts';

const FAILING = `
import { expect, test } from 'brickwright';

test('breaks with a typed card', async ({ checkout, testCard }) => {
  await checkout.open();
  await checkout.brick.fillCard(testCard('APRO'));
  throw new Error('broken on purpose');
});

test('breaks after a payment', async ({ checkout, testCard }) => {
  await checkout.open();
  await checkout.payWith(testCard('FUND'));
  await expect(checkout.message).toHaveText('no such words', { timeout: 100 });
});
`;

/** The folders that a run, its evidence and its report are written to. */
export const LEFT_FOLDERS = [
  'test-results',
  'test-evidence',
  'allure-results',
  'allure-report',
  '.brickwright',
] as const;

/** A run whose tests failed with a card on the page, and what is left of it. */
export interface RedRun extends Ended {
  left: Map<string, RunFile[]>;
  /** What Playwright lists of the first trace. */
  actions: Ended;
}

/** Once for all tests of a worker: each of them looks at other files of the same run. */
export const redTest = base.extend<object, { redRun: RedRun }>({
  redRun: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's dependencies from its pattern.
    async ({}, use) => {
      await using copy = await ProjectCopy.make();
      const cwd = copy.folder;
      await writeFile(join(cwd, 'specs/failing.spec.ts'), FAILING);
      const args = ['--project=MLA', '--workers=1', '--timeout=90000', 'specs/failing.spec.ts'];
      const run = await runTool('e2e', args, { cwd, deadlineMs: 170_000 });
      await runTool('report', [], { cwd });
      const left = new Map<string, RunFile[]>();
      for (const name of LEFT_FOLDERS) left.set(name, await filesOf(join(cwd, name)));
      await use({ ...run, left, actions: await actionsOf(cwd) });
    },
    { scope: 'worker', timeout: 240_000 },
  ],
});

async function actionsOf(cwd: string): Promise<Ended> {
  const cli = join(PROJECT_ROOT, 'node_modules/@playwright/test/cli.js');
  const trace = 'test-evidence/failing-breaks-with-a-typed-card-MLA/trace.zip';
  await runNode([cli, 'trace', 'open', trace], { cwd });
  return runNode([cli, 'trace', 'actions'], { cwd });
}
