import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { witnessOf } from '../../fixtures/journal-witness.ts';
import { journalLine } from '../../tools/journal-line.ts';
import { ProjectCopy } from './support/project-copy.ts';
import { filesOf } from './support/run-files.ts';
import { type Ended, runTool } from './support/run-tool.ts';

interface EndedRun extends Ended {
  witness: string;
}

const PAYING = `
import { test } from 'brickwright';

for (const [nth, holder] of ['APRO', 'APRO', 'FUND'].entries()) {
  test(\`payment \${nth} with holder \${holder}\`, async ({ checkout, testCard }) => {
    await checkout.open();
    await checkout.payWith(testCard(holder));
  });
}
`;

const payment = (holder: string, site = 'MLU') =>
  ({ site, last_four_digits: '0604', holder, status: 'approved', status_detail: 'accredited' }) as const;

const test = base.extend<object, { run: EndedRun }>({
  // One run for both tests of it.
  run: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's dependencies from its pattern.
    async ({}, use) => {
      await using copy = await ProjectCopy.make();
      writeFileSync(join(copy.folder, 'specs/paying.spec.ts'), PAYING);
      const args = ['--project=MLU', '--workers=1', 'specs/paying.spec.ts'];
      const ended = await runTool('e2e', args, { cwd: copy.folder, deadlineMs: 110_000 });
      const files = await filesOf(join(copy.folder, '.brickwright/journal'));
      await use({ ...ended, witness: files.map(({ text }) => text).join('') });
    },
    { scope: 'worker', timeout: 120_000 },
  ],
});

test('a run ends with the distinct cards and holders that reached the emulator', ({ run }) => {
  expect(run.output).toMatch(/^journal {2}2 distinct cards x holders in 3 payments$/m);
});

test('the witness holds four digits, the holder and the outcome of each payment, and nothing else', ({
  run,
}) => {
  const lines = run.witness.trimEnd().split('\n');

  expect(lines).toHaveLength(3);
  expect(lines).toContainEqual(JSON.stringify(payment('APRO')));
});

test('a run without card payments prints no line of the journal', () => {
  expect(lineAfter([])).toBeNull();
});

test('the same card and holder count once, and apart in another country', () => {
  const line = lineAfter([payment('APRO'), payment('APRO'), payment('OTHE'), payment('APRO', 'MLA')]);

  expect(line).toBe('journal  3 distinct cards x holders in 4 payments');
});

test('a journal that had to forget requests is told', () => {
  const line = lineAfter([{ site: 'MLU', forgotten: 12 }, payment('APRO')]);

  expect(line).toBe(
    'journal  at least 1 distinct cards x holders in at least 1 payments; the journals forgot their oldest 12 requests',
  );
});

test('a journal that begins late tells how many requests are missing', () => {
  const entry = {
    at: 0,
    method: 'GET',
    path: '/v1/payments/1',
    query: {},
    idempotencyKey: null,
    userAgent: null,
  };

  const witness = witnessOf('MLU', [{ ...entry, seq: 13, body: null, status: 200, answer: null }]);

  expect(witness).toEqual([{ site: 'MLU', forgotten: 12 }]);
});

function lineAfter(witness: readonly object[]): string | null {
  const folder = test.info().outputPath('journal');
  mkdirSync(folder, { recursive: true });
  const text = witness.map((line) => `${JSON.stringify(line)}\n`).join('');
  writeFileSync(join(folder, 'worker-0.jsonl'), text);
  return journalLine(folder);
}
