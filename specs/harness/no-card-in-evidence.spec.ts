import { expect } from '@playwright/test';
import { findCards } from './support/find-cards.ts';
import { LEFT_FOLDERS, type RedRun, redTest as test } from './support/red-run.ts';

// One worker, so that the run is made once.
test.describe.configure({ mode: 'default', timeout: 60_000 });

for (const folder of LEFT_FOLDERS) {
  test(`a red run leaves no card number in ${folder}`, ({ redRun }) => {
    const files = redRun.left.get(folder) ?? [];

    const found = files.flatMap(({ path, text }) =>
      findCards(`${path}\n${text}`).map((card) => `${path}: ${card}`),
    );

    expect(files.length, `files in ${folder}`).toBeGreaterThan(0);
    expect(found).toEqual([]);
  });
}

test('a red run prints no card number', ({ redRun }) => {
  expect(redRun.output).toContain('breaks with a typed card: Error: broken on purpose');
  expect(findCards(redRun.output)).toEqual([]);
});

test('a trace holds no security code', ({ redRun }) => {
  const found = tracesOf(redRun).flatMap(({ path, text }) =>
    [...text.matchAll(/.{0,60}"123\\*".{0,20}/g)].map(([around]) => `${path}: ${around}`),
  );

  expect(found).toEqual([]);
});

test('a trace keeps what is not secret of a card', ({ redRun }) => {
  const texts = tracesOf(redRun).map(({ text }) => text);

  expect(texts, redRun.output).toContainEqual(expect.stringContaining('"card_number":"503175******0604"'));
});

test('a trace without card numbers still opens', ({ redRun }) => {
  expect(redRun.actions.output).toContain('Type the expiration date and the security code');
});

test('a trace holds no picture of what was typed', ({ redRun }) => {
  const pictures = tracesOf(redRun).filter(({ path }) => /screencast|\.jpe?g$/.test(path));

  expect(pictures.map(({ path }) => path)).toEqual([]);
});

test('the account of a failure keeps the page, without what card frames hold', ({ redRun }) => {
  const accounts = (redRun.left.get('test-results') ?? []).filter(({ path }) => path.endsWith('.md'));
  const account = accounts.find(({ path }) => path.includes('typed-card'))?.text ?? '';

  expect(account).toContain('APRO');
  expect(account).toMatch(/textbox "C.+digo de seguridad"[\s\S]*?text: \*\*\*/);
});

function tracesOf({ left }: RedRun) {
  return (left.get('test-evidence') ?? []).filter(({ path }) => path.includes('trace.zip!'));
}
