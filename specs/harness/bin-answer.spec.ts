import { expect, test } from '@playwright/test';
import { waitForBinAnswer } from '../../fixtures/models/wait-for-bin-answer.ts';

test('a wait for what a card brings ends without a note once nobody wants it', async ({ page }) => {
  const waiting = new AbortController();
  const answered = waitForBinAnswer(page, waiting.signal);

  waiting.abort();
  await answered;

  expect(test.info().annotations, 'notes on the test').toEqual([]);
});
