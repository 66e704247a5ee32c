import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';

const CORE = ['app.ts', 'orders.ts', 'process-payment.ts', 'mercadopago.ts'];

test('the core path is read in five minutes: at most 300 lines', () => {
  const lines = CORE.map((file) => readFileSync(new URL(`../../server/${file}`, import.meta.url), 'utf8'))
    .map((source) => source.trimEnd().split('\n').length)
    .reduce((sum, count) => sum + count, 0);

  expect(lines).toBeLessThanOrEqual(300);
});
