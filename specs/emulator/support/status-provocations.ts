import type { Page } from '@playwright/test';
import type { Provocation } from './brick-provocations.ts';

const PAYMENT = '**/bricks/status_screen_brick/payments/**';

const ANSWER = {
  id: 1,
  status: 'pending',
  status_detail: 'pending_waiting_payment',
  payment_method_id: 'paycash',
  payment_method_name: 'PayCash',
  payment_type_id: 'ticket',
  transaction_amount: 100,
  installments: 1,
  currency: { id: 'MXN', symbol: '$', decimals: 2, decimal_separator: '.', thousands_separator: ',' },
  locale: 'es-MX',
  site_id: 'MLM',
  time_zone: 'America/Mexico_City',
  date_created: '2026-11-21T10:00:00.000-04:00',
  way_to_pay: { kind: 'voucher', link: 'https://www.mercadopago.com.mx/ticket', payment_point: '7eleven' },
};

const answering = (json: object) => (page: Page) => page.route(PAYMENT, (route) => route.fulfill({ json }));
const failing = (pattern: string) => (page: Page) =>
  page.route(pattern, (route) => route.fulfill({ status: 500, json: { message: 'down' } }));

/** One way each to every cause that a Status Screen Brick can report to `onError`. */
export const STATUS_PROVOCATIONS: Record<string, Pick<Provocation, 'settings' | 'prepare' | 'act'>> = {
  incorrect_initialization: { settings: { initialization: {} } },
  missing_locale_property: { settings: { initialization: { paymentId: '1' }, locale: 'fr' } },
  already_initialized: {
    prepare: answering(ANSWER),
    act: (brick) =>
      brick.page.evaluate(
        `void window.mountBrick({ brick: 'statusScreen', publicKey: 'TEST-MLA-spec-public', settings: { initialization: { paymentId: '1' } } })`,
      ),
  },
  get_payment_data_failed: {},
  missing_site_property: { prepare: answering({ ...ANSWER, site_id: undefined }) },
  amount_is_not_number: { prepare: answering({ ...ANSWER, transaction_amount: 'much' }) },
  get_mexico_payment_points_failed: {
    prepare: async (page) => {
      await answering(ANSWER)(page);
      await failing('**/bricks/payment_brick/payment_points**')(page);
    },
  },
  missing_texts: { prepare: failing('**/i18n/**') },
  translation_key_not_found: {
    prepare: (page) =>
      page.route('**/i18n/**', (route) => route.fulfill({ json: { approvedTitle: 'Alone' } })),
  },
  get_chunk_failed: {
    prepare: (page) => page.route('**/components/*.js', (route) => route.fulfill({ body: '' })),
  },
};
