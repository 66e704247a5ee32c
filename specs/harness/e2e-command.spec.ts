import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { SITE_IDS } from '../../fixtures/catalog/sites.ts';
import { runTool } from './support/run-tool.ts';
import { tinyConfig, tinyProject } from './support/tiny-project.ts';

// Each test runs the real runner, some twice.
test.describe.configure({ timeout: 90_000 });

const GREEN = `import { test } from '@playwright/test'; test('pays', () => {});`;
const RED = `import { test } from '@playwright/test';
  test('pays', () => {});
  test('is broken', () => { throw new Error('no payment'); });`;
/** Fails only the first time: the second time it finds the file that the first time left. */
const UNSTEADY = `import { test } from '@playwright/test';
  import { existsSync, writeFileSync } from 'node:fs';
  test('is unsteady', () => {
    if (existsSync('seen')) return;
    writeFileSync('seen', '');
    throw new Error('first time');
  });`;

function project(spec: string, projects: readonly string[] = ['MLA']) {
  return tinyProject({ 'playwright.config.ts': tinyConfig(projects), 'tiny.spec.ts': spec });
}

test('a green run ends with code 0 and repeats nothing', async () => {
  const cwd = project(GREEN);

  const { code, output } = await runTool('e2e', ['--project=MLA'], { cwd });

  expect(code).toBe(0);
  expect(output).not.toContain('Repeating');
});

test('without a choice of projects all seven countries run', async () => {
  const cwd = project(GREEN, [...SITE_IDS, 'harness']);

  const { output } = await runTool('e2e', [], { cwd });

  expect(output).toContain('Running 7 tests');
});

test('Playwright arguments are passed on, a shard too', async () => {
  const cwd = project(GREEN, [...SITE_IDS, 'harness']);

  const { output } = await runTool('e2e', ['--shard=1/7'], { cwd });

  expect(output).toContain('Running 1 test using 1 worker, shard 1 of 7');
});

test('a red run repeats only what failed, and leaves a trace of it', async () => {
  const cwd = project(RED);

  const { code, output } = await runTool('e2e', ['--project=MLA'], { cwd });

  expect(code).toBe(1);
  expect(output).toContain('Repeating what failed (1) with traces');
  const [folder = ''] = readdirSync(join(cwd, 'test-evidence')).filter((name) => name.startsWith('tiny'));
  expect(existsSync(join(cwd, 'test-evidence', folder, 'trace.zip'))).toBe(true);
});

test('the verdict stays red when the repetition is green', async () => {
  const cwd = project(UNSTEADY);

  const { code, output } = await runTool('e2e', ['--project=MLA'], { cwd });

  expect(output).toContain('All of them passed when repeated');
  expect(code).toBe(1);
});

test('a run that cannot start is red, and repeats nothing from an earlier run', async () => {
  const cwd = project(RED);
  await runTool('e2e', ['--project=MLA', '--trace=off'], { cwd });

  const { code, output } = await runTool('e2e', ['--project=MLA', '--grep=nothing of that name'], { cwd });

  expect(code).toBe(1);
  expect(output).toContain('No tests found');
  expect(output).not.toContain('Repeating');
});
