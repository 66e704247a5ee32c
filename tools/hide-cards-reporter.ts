import { readFileSync, writeFileSync } from 'node:fs';
import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';
import { hideCardsInText } from './hide-cards-in-text.ts';
import { hideCardsInTrace } from './hide-cards-in-trace.ts';

/**
 * Takes card numbers and security codes out of the files that a test leaves: traces, Playwright's account of the failure, and
 * other texts. It must stand before every reporter that copies them.
 */
export default class HideCardsReporter implements Reporter {
  onTestEnd(_test: TestCase, { attachments }: TestResult): void {
    for (const { name, path, contentType } of attachments) {
      if (path) hideCardsIn(path, { name, contentType });
    }
  }

  printsToStdio(): boolean {
    return false;
  }
}

function hideCardsIn(path: string, { name, contentType }: { name: string; contentType: string }): void {
  try {
    if (name === 'trace') hideCardsInTrace(path);
    else if (/^text\/|json/.test(contentType))
      writeFileSync(path, hideCardsInText(readFileSync(path, 'utf8')));
  } catch (error) {
    // What cannot be searched must not be kept: it may hold a card.
    writeFileSync(path, '');
    console.error(`Emptied ${path}: card numbers could not be taken out of it (${String(error)})`);
  }
}
