import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { ProjectCopy, type TestResult } from './support/project-copy.ts';

// What a user might write: the example of the README, and tests that go wrong in one way each.
const WRONG = `
import { expect, test } from 'brickwright';

test('a page that logs an error', async ({ checkout, page }) => {
  await checkout.open();
  await page.evaluate(() => console.error('the cart is broken'));
});

test('a page that leaves for an unlisted host', async ({ checkout, page }) => {
  await checkout.open();
  await page.goto('http://127.0.0.2:9/spy').catch(() => undefined);
});

test('an error that the test expects', async ({ checkout, page, pageWatch }) => {
  pageWatch.allow(/known trouble/, 'the spec provokes it');
  await checkout.open();
  await page.evaluate(() => console.error('known trouble'));
});

test('a rejection taken for an approval', async ({ checkout, testCard }) => {
  await checkout.open();
  await expect(await checkout.payWith(testCard('FUND'))).toBeApproved();
});
`;

// One run for all of them: each test below looks at the result of one.
const test = base.extend<object, { results: Map<string, TestResult> }>({
  results: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's dependencies from its pattern.
    async ({}, use) => {
      await using copy = await ProjectCopy.make();
      const readme = await readFile(join(import.meta.dirname, '../../README.md'), 'utf8');
      const example = /```ts\n(.*?)```/s.exec(readme)?.[1] ?? '';
      await writeFile(join(copy.folder, 'specs/example.spec.ts'), example);
      await writeFile(join(copy.folder, 'specs/wrong.spec.ts'), WRONG);
      const results = await copy.run(['--project=MLU', 'specs/example.spec.ts', 'specs/wrong.spec.ts']);
      await use(new Map(results.map((result) => [result.title, result])));
    },
    { scope: 'worker', timeout: 120_000 },
  ],
});

test('the example of the README passes', ({ results }) => {
  expect(results.get('an approved card pays the order')).toMatchObject({ status: 'passed', message: '' });
});

test('a console error fails a test that passed otherwise', ({ results }) => {
  expect(results.get('a page that logs an error')).toMatchObject({
    status: 'failed',
    message: expect.stringContaining('console error: the cart is broken'),
  });
});

test('a request to an unlisted host fails a test that passed otherwise', ({ results }) => {
  expect(results.get('a page that leaves for an unlisted host')).toMatchObject({
    status: 'failed',
    message: expect.stringContaining('request to an unlisted host: GET 127.0.0.2'),
  });
});

test('an error that a test allows with its reason is no failure', ({ results }) => {
  expect(results.get('an error that the test expects')?.status).toBe('passed');
});

test('a rejected payment fails the matcher with what it is', ({ results }) => {
  expect(results.get('a rejection taken for an approval')).toMatchObject({
    status: 'failed',
    message: expect.stringMatching(
      /expected approved, but it is rejected \/ cc_rejected_insufficient_amount/,
    ),
  });
});
