import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { localBin } from '../../tools/local-bin.ts';
import { runNode } from './support/run-tool.ts';
import { tinyConfig, tinyProject } from './support/tiny-project.ts';

// Each test runs the real runner, some twice.
test.describe.configure({ timeout: 90_000 });

const PAYMENTS = `
  import { test, expect } from '@playwright/test';
  const place = (site, method, outcome) => ({ annotation: [
    { type: 'site', description: site }, { type: 'method', description: method }, { type: 'outcome', description: outcome },
  ] });
  test('pays with master', place('MLA', 'master', 'APRO'), () => {});
  test('pays with master twice', place('MLA', 'master', 'APRO'), () => {});
  test('is declined', place('MLA', 'master', 'OTHE'), () => { expect('approved', 'status of the payment').toBe('rejected'); });
  test('pays with visa', place('MLB', 'visa', 'APRO'), () => {});
`;

function run(spec: string, env: NodeJS.ProcessEnv = {}, args: readonly string[] = []) {
  const cwd = tinyProject({ 'playwright.config.ts': tinyConfig(['MLA']), 'tiny.spec.ts': spec });
  return runNode([localBin('@playwright/test', 'playwright'), 'test', ...args], { cwd, env });
}

test('a run ends with one row per country and method and one column per outcome', async () => {
  const { output } = await run(PAYMENTS);

  expect(output).toMatch(/country +method +APRO +OTHE/);
  expect(output).toMatch(/MLA +master +2 +0\/✗1/);
  expect(output).toMatch(/MLB +visa +1 +·/);
});

test('each failure is told in one line: where, what, why', async () => {
  const { output } = await run(PAYMENTS);

  expect(output).toMatch(/✗ tiny\.spec\.ts:8 MLA › is declined: Error: status of the payment/);
});

test('tests that are no single payment are summed as flows', async () => {
  const { output } = await run(
    `${PAYMENTS} test('a flow', () => {}); test('another flow', () => { throw new Error('broken'); });`,
  );

  expect(output).toContain('flows  1 passed, 1 failed\n');
  expect(output).toMatch(/total {2}4 passed, 2 failed in [\d.]+ s\n/);
});

test('skipped tests are grouped by their reason', async () => {
  const { output } = await run(
    `import { test } from '@playwright/test';
     for (const name of ['a', 'b']) test(name, () => { test.skip(true, 'no credentials for MLU'); });
     test('c', () => {});`,
  );

  expect(output).toContain('     2  no credentials for MLU\n');
});

test('a run that only lists its tests ends without a table', async () => {
  const { output } = await run(PAYMENTS, {}, ['--list']);

  expect(output).toContain('Total: 4 tests in 1 file');
  expect(output).not.toContain('did not run');
});

test('no line of the table is wider than 100 columns, however many outcomes there are', async () => {
  const { output } = await run(
    `import { test } from '@playwright/test';
     for (let n = 10; n < 60; n++) test('pays ' + n, { annotation: [
       { type: 'site', description: 'MLA' }, { type: 'method', description: 'master' }, { type: 'outcome', description: 'OUT' + n },
     ] }, () => {});`,
  );

  expect(output).toContain('OUT59');
  expect(Math.max(...output.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
});

test('a pipe gets no colours, and a terminal that asks for them does', async () => {
  const plain = await run(PAYMENTS);
  const coloured = await run(PAYMENTS, { FORCE_COLOR: '1' });

  expect(plain.output).not.toContain('\u001b[');
  expect(coloured.output).toContain('\u001b[31m');
});

test('the counts are written where BRICKWRIGHT_COUNTS says', async () => {
  const file = join(test.info().outputPath('counts'), 'counts.json');

  await run(PAYMENTS, { BRICKWRIGHT_COUNTS: file });

  expect(existsSync(file)).toBe(true);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
    passed: 3,
    failed: 1,
    skipped: 0,
    flaky: 0,
  });
});
