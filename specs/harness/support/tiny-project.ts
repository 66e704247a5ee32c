import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from '@playwright/test';
import { PROJECT_ROOT } from './run-tool.ts';

/**
 * Writes files into a folder of this test alone, below the project, so that `@playwright/test` resolves.
 * Returns the folder.
 */
export function tinyProject(files: Record<string, string>): string {
  const root = test.info().outputPath('project');
  for (const [path, text] of Object.entries({ 'package.json': '{"type":"module"}', ...files })) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

/** A configuration with the project's own end table, and one Playwright project per name; the empty ones have no tests. */
export function tinyConfig(projects: readonly string[], empty: readonly string[] = []): string {
  const all = [...projects.map((name) => ({ name })), ...empty.map((name) => ({ name, testMatch: 'none' }))];
  return `export default {
    testDir: '.', workers: 1,
    reporter: [['dot'], ['${PROJECT_ROOT}tools/end-table-reporter.ts']],
    projects: ${JSON.stringify(all)},
  };`;
}
