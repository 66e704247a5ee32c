import type { Page } from '@playwright/test';
import { axeFindings } from '../support/axe-findings.ts';
import { expect, test } from './support/brick-test.ts';

const PAYMENT = {
  id: 1323456789,
  payment_method_id: 'debmaster',
  payment_type_id: 'debit_card',
  transaction_amount: 1250.5,
  installments: 3,
  currency: { id: 'ARS', symbol: '$', decimals: 2, decimal_separator: ',', thousands_separator: '.' },
  locale: 'es-AR',
  site_id: 'MLA',
  time_zone: 'America/Sao_Paulo',
  date_created: '2026-11-21T10:00:00.000-04:00',
  external_reference: 'order-7',
  card: { last_four_digits: '0604' },
};

const showing = (status: string, status_detail: string) => ({
  brick: 'statusScreen' as const,
  settings: {
    initialization: { paymentId: String(PAYMENT.id) },
    customization: { backUrls: { return: '/', error: '/pay' }, visual: { showExternalReference: true } },
  },
  prepare: (page: Page) =>
    page.route('**/bricks/status_screen_brick/**', (route) =>
      route.fulfill({
        json: { ...PAYMENT, status, status_detail },
        headers: { 'access-control-allow-origin': '*' },
      }),
    ),
});

const STATES = [
  ['approved', 'accredited'],
  ['in_process', 'pending_review_manual'],
  ['rejected', 'cc_rejected_insufficient_amount'],
] as const;

for (const [status, detail] of STATES) {
  for (const theme of ['default', 'dark', 'flat', 'bootstrap'] as const) {
    test(`axe finds nothing in the screen of a payment ${status}, theme ${theme}`, async ({ mountBrick }) => {
      const screen = await mountBrick({ ...showing(status, detail), builder: { theme } });

      expect(await axeFindings(screen.page, '#brick')).toEqual([]);
    });
  }
}

test('the screen takes the theme of its builder', async ({ mountBrick }) => {
  const screen = await mountBrick({ ...showing('approved', 'accredited'), builder: { theme: 'dark' } });

  expect(await screen.variable('formBackgroundColor')).toBe('#111823');
});

test('a screen reader hears the result: it comes into a place that was there before', async ({
  mountBrick,
}) => {
  const screen = await mountBrick({
    ...showing('approved', 'accredited'),
    prepare: async (page) => {
      await showing('approved', 'accredited').prepare(page);
      await page.evaluate(`new MutationObserver(() => {
        window.firstLive ??= document.querySelector('#brick [aria-live]');
      }).observe(document.body, { childList: true, subtree: true })`);
    },
  });

  const told = await screen.page.evaluate(
    `window.firstLive.isConnected ? window.firstLive.textContent : 'That place is gone.'`,
  );

  expect(told).toContain('¡Listo! Tu pago ya se acreditó');
});
