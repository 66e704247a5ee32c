import { expect, test } from '@playwright/test';
import { SITE_IDS } from '../../fixtures/catalog/sites.ts';
import { runTool } from './support/run-tool.ts';
import { tinyConfig, tinyProject } from './support/tiny-project.ts';

// Each test runs the real runner, some twice.
test.describe.configure({ timeout: 90_000 });

const PASSING = `import { test } from '@playwright/test';
test('pays', { tag: '@smoke' }, () => {});
`;

const EMPTY = ['backend', 'emulator', 'pictures', ...SITE_IDS.filter((site) => site !== 'MLA')];

/** A project whose every step passes: 2 checks, 1 spec of a part, 1 smoke. */
function project(files: Record<string, string> = {}) {
  return tinyProject({
    'playwright.config.ts': tinyConfig(['harness', 'MLA'], EMPTY),
    'tsconfig.json': JSON.stringify({ compilerOptions: { noEmit: true, types: [] }, files: ['checked.ts'] }),
    'checked.ts': 'export const amount: number = 1;\n',
    // Not the formatter: what Playwright is configured with here is written for brevity.
    'biome.json': JSON.stringify({ root: true, formatter: { enabled: false }, assist: { enabled: false } }),
    'tiny.spec.ts': PASSING,
    ...files,
  });
}

function lastLine(output: string): string | undefined {
  return output.trimEnd().split('\n').at(-1);
}

const ARGS = ['--workers=1'];

test('a green check ends with the count of tests and checks, and code 0', async () => {
  const { code, output } = await runTool('test', ARGS, { cwd: project() });

  expect(lastLine(output), output).toBe('4 passed, 0 failed');
  expect(code).toBe(0);
});

test('a type error counts as one failed, and the other steps still run', async () => {
  const cwd = project({ 'checked.ts': "export const amount: number = 'one';\n" });

  const { code, output } = await runTool('test', ARGS, { cwd });

  expect(lastLine(output), output).toBe('3 passed, 1 failed');
  expect(code).toBe(1);
});

test('a lint error counts as one failed', async () => {
  const cwd = project({ 'checked.ts': 'export const amount: number = 1;\ndebugger;\n' });

  const { code, output } = await runTool('test', ARGS, { cwd });

  expect(lastLine(output), output).toBe('3 passed, 1 failed');
  expect(code).toBe(1);
});

test('each failed test counts', async () => {
  const cwd = project({
    'tiny.spec.ts': `${PASSING}test('is broken', () => { throw new Error('no payment'); });\n`,
  });

  const { code, output } = await runTool('test', ARGS, { cwd });

  expect(lastLine(output), output).toBe('4 passed, 1 failed');
  expect(code).toBe(1);
});

test('a spec file that does not load is not green', async () => {
  const cwd = project({ 'broken.spec.ts': "throw new Error('cannot load');\n" });

  const { code, output } = await runTool('test', ARGS, { cwd });

  expect(lastLine(output), output).toBe('2 passed, 2 failed');
  expect(code).toBe(1);
});

test('each step says how long it took', async () => {
  const { output } = await runTool('test', ARGS, { cwd: project() });

  expect(output).toMatch(/✓ types +[\d.]+ s {2}1 passed, 0 failed/);
  expect(output).toMatch(/✓ browser smoke, seven sites +[\d.]+ s {2}1 passed, 0 failed/);
});
