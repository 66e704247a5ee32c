import { expect, test } from '@playwright/test';
import { findTestBrowser } from '../emulator/support/find-test-browser.ts';
import { PROJECT_ROOT, runNode } from './support/run-tool.ts';
import { tinyProject } from './support/tiny-project.ts';

// Prints every step that a report would list.
const STEP_REPORTER = `export default class {
  onStepEnd(test, result, step) { console.log('step: ' + step.title); }
}`;

const SPEC = `import { expect, test } from '@playwright/test';
import { SecureField } from '${PROJECT_ROOT}fixtures/models/SecureField.ts';

test('types a card', async ({ page }) => {
  await page.setContent('<main><iframe name="cardNumber" srcdoc="<input id=cardNumber value=4>"></iframe></main>');
  const field = new SecureField(page.locator('main'), 'cardNumber');
  await field.fill('5031755734530604');
  if (await field.typedDigits() !== '5031755734530604') throw new Error('typed otherwise');
});`;

test('no step that a report lists holds the card number', async () => {
  const use = JSON.stringify({ launchOptions: findTestBrowser(process.env) });
  const root = tinyProject({
    'reporter.mjs': STEP_REPORTER,
    'playwright.config.mjs': `export default { workers: 1, reporter: './reporter.mjs', use: ${use} };`,
    'card.spec.ts': SPEC,
  });

  const run = await runNode([`${PROJECT_ROOT}node_modules/@playwright/test/cli.js`, 'test'], { cwd: root });

  expect(run.output).not.toContain('5031755734530604');
  expect(run.output).toContain('step: Evaluate');
  expect(run.code, run.output).toBe(0);
});
