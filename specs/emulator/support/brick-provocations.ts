import { expect, type Page } from '@playwright/test';
import type { SiteId } from '../../../fixtures/catalog/types.ts';
import type { MountOptions } from './brick-test.ts';
import type { MountedBrick } from './mounted-brick.ts';
import { reviewedSettings } from './reviewed-settings.ts';

/** A way to make a Brick report a cause. */
export interface Provocation {
  site?: SiteId;
  /** Settings; of a Brick that takes ids and types another way, by its name. */
  settings?: object;
  cardPaymentSettings?: object;
  prepare?: (page: Page) => Promise<unknown>;
  act?: (brick: MountedBrick) => Promise<void>;
}

const MASTER = '5031755734530604';
const DEBIT = '4002768694395619';

const typing = (cardNumber: string) => (brick: MountedBrick) => brick.fillCard({ cardNumber });
const typeMaster = async (brick: MountedBrick) => {
  await expect.poll(() => brick.calls('ready')).toHaveLength(1);
  await brick.fillCard({ cardNumber: MASTER });
};
const submit = (brick: MountedBrick) => brick.submitButton.click();

const failing = (pattern: string | RegExp) => (page: Page) =>
  page.route(pattern, (route) => route.fulfill({ status: 500, json: { message: 'down' } }));

const answering = (pattern: string | RegExp, answer: unknown) => (page: Page) =>
  page.route(pattern, (route) => route.fulfill({ json: answer }));

/** Lets the API answer, and changes what arrives. */
function changing(pattern: string, change: (answer: string) => string) {
  return (page: Page) =>
    page.route(pattern, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: change(await response.text()) });
    });
}

const twoIssuers = changing('**/installments**', (answer) => {
  const [offer] = JSON.parse(answer);
  return JSON.stringify([offer, { ...offer, issuer: { id: '2', name: 'Another bank' } }]);
});

const INITIALIZATION = '**/bricks/payment_brick/initialization**';
const SEARCH = '**/v1/payment_methods/search**';
const PREFERENCES = '**/bricks/preferences/**';
const ISSUERS = '**/v1/payment_methods/card_issuers**';

const withMethods = (change: (methods: { id: string }[]) => unknown) =>
  changing(INITIALIZATION, (answer) => {
    const body = JSON.parse(answer);
    return JSON.stringify({ ...body, payment_methods: change(body.payment_methods) });
  });

const methods = (paymentMethods: object) => ({ customization: { paymentMethods } });

const withPreference = (initialization: object = {}) => ({
  initialization: { amount: 1, preferenceId: '1-of-the-spec', ...initialization },
  ...methods({ creditCard: 'all', mercadoPago: 'all' }),
});
const preference = (purpose: string | null) => ({
  id: '1-of-the-spec',
  site_id: 'MLA',
  purpose,
  init_point: 'https://www.mercadopago.com.ar/checkout/v1/redirect?pref_id=1-of-the-spec',
  payment_methods: ['account_money'],
});

async function blockFrames(page: Page): Promise<void> {
  await page.clock.install();
  await page.route(/secure-fields\/\?/, (route) => route.abort());
}

const waiting = (ms: number) => async (brick: MountedBrick) => {
  await expect(brick.root.locator('iframe')).toHaveCount(3);
  await brick.page.clock.runFor(ms);
};

/** One way each to every cause that a Brick with a form can report to `onError`. */
export const BRICK_PROVOCATIONS: Record<string, Provocation> = {
  missing_amount_property: { settings: { initialization: {} } },
  amount_is_not_number: { settings: { initialization: { amount: 'much' } } },
  incorrect_initialization: { settings: { initialization: { amount: 1, payer: 7 } } },
  missing_locale_property: { settings: { locale: 'fr' } },
  missing_required_review_props: { settings: reviewedSettings({ items: undefined }) },
  missing_payment_type: { settings: methods({}) },
  payment_brick_initialization_failed: { prepare: failing(INITIALIZATION) },
  missing_site_property: {
    prepare: changing(INITIALIZATION, (answer) => answer.replace('"site_id"', '"another"')),
  },
  missing_texts: { prepare: failing('**/i18n/**') },
  translation_key_not_found: { prepare: answering('**/i18n/**', { formTitle: 'Alone' }) },
  get_chunk_failed: {
    prepare: (page) => page.route('**/components/*.js', (route) => route.fulfill({ body: '' })),
  },
  get_config_assets_failed: { prepare: failing('**/config/*.json') },
  get_identification_types_failed: { prepare: failing('**/v1/identification_types**') },
  get_payment_methods_failed: { prepare: withMethods(() => []) },
  fields_setup_failed: { prepare: blockFrames, act: waiting(10_000) },
  fields_setup_failed_after_3_tries: { prepare: blockFrames, act: waiting(30_000) },
  already_initialized: {
    act: (brick) =>
      brick.page.evaluate(
        `void window.mountBrick({ brick: 'payment', publicKey: 'TEST-MLA-spec-public', settings: { initialization: { amount: 1 } } })`,
      ),
  },
  get_card_bin_payment_methods_failed: { prepare: failing(SEARCH), act: typeMaster },
  get_payment_installments_failed: { prepare: failing('**/installments**'), act: typeMaster },
  get_card_issuers_failed: {
    prepare: async (page) => {
      await twoIssuers(page);
      await failing(ISSUERS)(page);
    },
    act: typeMaster,
  },
  no_issuers_found_for_card: {
    prepare: async (page) => {
      await twoIssuers(page);
      await answering(ISSUERS, [])(page);
    },
    act: typeMaster,
  },
  missing_payment_information: { act: typing('9999999999999995') },
  no_payment_method_for_provided_bin: { act: typing('9999999999999995') },
  payment_method_not_in_allowed_types: {
    settings: methods({ creditCard: 'all' }),
    cardPaymentSettings: methods({ types: { excluded: ['debit_card'] } }),
    act: typing(DEBIT),
  },
  payment_method_not_in_allowed_methods: { settings: methods({ creditCard: ['visa'] }), act: typeMaster },
  unauthorized_payment_method: {
    prepare: withMethods((all) => all.filter(({ id }) => id !== 'master')),
    act: typeMaster,
  },
  malformed_card_bin_settings: {
    prepare: changing(SEARCH, (answer) =>
      JSON.stringify({
        results: JSON.parse(answer).results.map((each: object) => ({ ...each, settings: [] })),
      }),
    ),
    act: typeMaster,
  },
  empty_installments: { prepare: answering('**/installments**', []), act: typeMaster },
  no_installments_in_selected_range: {
    settings: methods({ creditCard: 'all', minInstallments: 90 }),
    act: typeMaster,
  },
  incomplete_fields: { act: submit },
  submit_attempt_while_fetching_payment_info: {
    prepare: (page) => page.route(SEARCH, () => undefined),
    act: async (brick) => {
      await typeMaster(brick);
      await expect.poll(() => brick.calls('bin')).toHaveLength(1);
      await submit(brick);
    },
  },
  secure_fields_card_token_creation_failed: {
    prepare: failing('**/v1/card_tokens**'),
    act: async (brick) => {
      await brick.fillEverything();
      await submit(brick);
    },
  },
  no_preference_provided: { settings: methods({ mercadoPago: 'all' }) },
  get_preference_details_failed: { settings: withPreference() },
  invalid_preference_purpose: {
    settings: withPreference(),
    prepare: answering(PREFERENCES, preference('gift')),
  },
  window_redirect_was_blocked: {
    settings: {
      ...withPreference({ redirectMode: 'blank' }),
      ...methods({ mercadoPago: ['wallet_purchase'] }),
    },
    prepare: async (page) => {
      await answering(PREFERENCES, preference(null))(page);
      await page.evaluate('window.open = () => null');
    },
    act: submit,
  },
  get_saved_cards_failed: {
    settings: { initialization: { amount: 1, payer: { customerId: '1-c', cardsIds: ['1'] } } },
    prepare: failing('**/payment_brick/saved_cards**'),
  },
  get_address_data_failed: {
    site: 'MLB',
    settings: methods({ ticket: ['bolbradesco'] }),
    act: (brick) => brick.root.locator('[name="ADDRESS_CODE"]').fill('01310100'),
  },
  get_mexico_payment_points_failed: {
    site: 'MLM',
    settings: methods({ ticket: ['paycash'] }),
    prepare: failing('**/payment_brick/payment_points**'),
  },
  financial_institution_not_found: {
    site: 'MCO',
    settings: { initialization: { amount: 2000 }, ...methods({ bankTransfer: 'all' }) },
    prepare: failing(SEARCH),
  },
  payment_review_invalid_update_object: {
    settings: reviewedSettings(),
    act: async (brick) => {
      await expect.poll(() => brick.calls('ready')).toHaveLength(1);
      await brick.page.evaluate('window.brickController.update({ items: {} })');
    },
  },
  amount_is_not_number_in_update: {
    act: async (brick) => {
      await expect.poll(() => brick.calls('ready')).toHaveLength(1);
      await brick.page.evaluate('window.brickController.update({ amount: "much" })');
    },
  },
};

/** The options of `mountBrick` that a provocation stands for. */
export function mountingOf(brick: 'payment' | 'cardPayment', provocation: Provocation): MountOptions {
  const { site, settings, cardPaymentSettings, prepare } = provocation;
  const given = (brick === 'cardPayment' ? cardPaymentSettings : undefined) ?? settings;
  return {
    brick,
    ready: false,
    ...(site && { site }),
    ...(given && { settings: given }),
    ...(prepare && { prepare }),
  };
}
