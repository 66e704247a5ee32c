import { NOT_REPRODUCED_CAUSES } from '../../emulator/brick/sdk/not-reproduced-causes.ts';
import { BRICK_PROVOCATIONS, mountingOf } from './support/brick-provocations.ts';
import { expect, test } from './support/brick-test.ts';
import { CONSOLE_PROVOCATIONS } from './support/console-provocations.ts';

const words = (text: string) => text.trim().split(/\s+/);

// Source: sdk-js docs/bricks/payment-guest.md, payment-review.md, payment-fast-payments.md and card-payment.md.
const DOCUMENTED = {
  payment: words(`
    missing_amount_property missing_required_review_props no_preference_provided amount_is_not_number
    already_initialized payment_brick_initialization_failed incorrect_initialization container_not_found
    missing_container_id missing_locale_property missing_payment_information missing_payment_type
    missing_required_callbacks missing_site_property missing_texts settings_empty invalid_preference_purpose
    fields_setup_failed fields_setup_failed_after_3_tries invalid_sdk_instance translation_key_not_found
    validations_parameter_null get_address_data_failed get_mexico_payment_points_failed
    get_payment_installments_failed get_preference_details_failed get_remedy_updated_payment_failed
    get_saved_cards_failed get_card_bin_payment_methods_failed get_card_issuers_failed no_issuers_found_for_card
    no_payment_method_for_provided_bin malformed_card_bin_settings empty_installments
    financial_institution_not_found get_chunk_failed get_config_assets_failed get_identification_types_failed
    get_payment_data_failed get_smart_option_value_prop_failed get_payment_methods_failed
    update_preference_details_failed card_method_filling_failed payment_method_not_in_allowed_methods
    payment_method_not_in_allowed_types unauthorized_payment_method incomplete_fields
    no_installments_in_selected_range submit_attempt_while_fetching_payment_info window_redirect_was_blocked
    card_token_creation_failed secure_fields_card_token_creation_failed amount_is_not_number_in_update
    payment_review_invalid_update_object no_chunk_path_provided get_saved_cards_on_bricks_api_failed
    invalid_fast_payment_token fast_payment_token_is_undefined get_account_payment_methods_failed
    account_payment_methods_empty account_money_empty decode_fast_payment_token_amount_failed`),
  cardPayment: words(`
    already_initialized amount_is_not_number card_token_creation_failed secure_fields_card_token_creation_failed
    container_not_found fields_setup_failed fields_setup_failed_after_3_tries get_card_bin_payment_methods_failed
    get_card_issuers_failed get_identification_types_failed get_payment_installments_failed
    get_payment_methods_failed incomplete_fields incorrect_initialization invalid_sdk_instance
    missing_amount_property missing_container_id missing_locale_property missing_payment_information
    missing_required_callbacks missing_texts settings_empty unauthorized_payment_method validations_parameter_null
    no_chunk_path_provided get_chunk_failed missing_site_property translation_key_not_found
    no_payment_method_for_provided_bin payment_method_not_in_allowed_types payment_method_not_in_allowed_methods
    no_installments_in_selected_range no_issuers_found_for_card`),
};

for (const brick of ['payment', 'cardPayment'] as const) {
  const provoked = DOCUMENTED[brick].filter((cause) => !(cause in NOT_REPRODUCED_CAUSES[brick]));

  test(`every documented cause of ${brick} is provoked, or listed with the reason why not`, () => {
    const here = { ...BRICK_PROVOCATIONS, ...CONSOLE_PROVOCATIONS };

    expect(provoked.filter((cause) => !(cause in here))).toEqual([]);
    expect(DOCUMENTED[brick]).toEqual(expect.arrayContaining(Object.keys(NOT_REPRODUCED_CAUSES[brick])));
  });

  for (const cause of provoked) {
    const provocation = BRICK_PROVOCATIONS[cause];
    if (!provocation) continue;

    test(`${brick} reports ${cause}`, async ({ mountBrick }) => {
      const mounted = await mountBrick(mountingOf(brick, provocation));

      await provocation.act?.(mounted);

      // The code of a BIN that leads nowhere is the message of a category.
      const codes = async () => JSON.stringify(await mounted.calls('error'));
      await expect.poll(codes).toMatch(new RegExp(`"(cause|message)":"${cause}"`));
    });
  }

  for (const [cause, { create, line }] of Object.entries(CONSOLE_PROVOCATIONS)) {
    test(`${brick} says in the console what ${cause} means`, async ({ replicaBrowser, shop }) => {
      const page = await replicaBrowser.newPage();
      await page.goto(shop.url);
      const said = page.waitForEvent('console', (message) => message.type() === 'error');

      await page.evaluate(
        `new MercadoPago('TEST-MLA-spec-public', { locale: 'es-AR' }).bricks().create('${brick}', ${create})`,
      );

      expect((await said).text()).toBe(`[Initialization error] ${line}`);
      await page.close();
    });
  }
}

for (const [cause, type, message] of [
  ['fields_setup_failed', 'critical', 'The integration with Secure Fields failed'],
  [
    'get_payment_methods_failed',
    'non_critical',
    'An error occurred while trying to search for payment methods',
  ],
  ['get_identification_types_failed', 'non_critical', 'Failed to get identification types'],
  ['get_card_bin_payment_methods_failed', 'non_critical', 'Failed to get payment methods using card bin'],
  ['get_card_issuers_failed', 'non_critical', 'Failed to get card issuer(s)'],
  ['get_payment_installments_failed', 'non_critical', 'Failed to get payment installments'],
] as const) {
  test(`${cause} is ${type} and has the documented message`, async ({ mountBrick }) => {
    const provocation = BRICK_PROVOCATIONS[cause] ?? {};
    const brick = await mountBrick(mountingOf('payment', provocation));

    await provocation.act?.(brick);

    await expect.poll(() => brick.calls('error')).toEqual([[{ type, cause, message }]]);
  });
}
