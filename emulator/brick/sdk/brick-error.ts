import type { Variant } from '../variant.ts';

/** What `onError` receives. Source: sdk-js docs/bricks, and the shape third parties recorded on the live Brick. */
export interface BrickError {
  type: 'critical' | 'non_critical';
  cause: string;
  message: string;
}

// Words of devsite-docs possible-errors where it has the cause; the others are ours.
const INITIALIZATION = {
  settings_empty: 'Settings object is empty, please pass required properties',
  missing_amount_property: 'Amount property is required',
  amount_is_not_number: 'Amount property must be a number',
  missing_required_callbacks: 'Callbacks onReady and onError are required',
  missing_container_id: 'You must provide an HTML element ID as a container to allow component rendering',
  missing_locale_property: 'Locale property is required',
  missing_site_property: 'Site property is required',
  container_not_found: 'Could not find the container element. Create it before rendering the Brick',
  already_initialized: 'Brick already initialized in this container. Unmount it before creating another',
  incorrect_initialization: 'Brick incorrectly initialized',
  missing_texts: 'Bricks component initialization failed',
  translation_key_not_found: 'The texts of the Brick lack a key',
  no_preference_provided: 'Pass a preferenceId, or an onSubmit that resolves with one',
  get_chunk_failed: 'Failed to load the Brick component',
  payment_brick_initialization_failed: 'Payment Brick initialization failed',
  invalid_preference_purpose: 'The purpose of the preference is none that the Brick knows',
  missing_payment_type: 'No payment type was selected',
  missing_required_review_props: 'The review step lacks required properties',
  fields_setup_failed: 'The integration with Secure Fields failed',
  fields_setup_failed_after_3_tries: 'The integration with Secure Fields failed after 3 tries',
} as const;

const RUNTIME = {
  window_redirect_was_blocked: 'The browser blocked the window of the checkout',
  get_preference_details_failed: 'Failed to get the details of the preference',
  get_payment_data_failed: 'Failed to get the payment data',
  get_config_assets_failed: "Failed to get the country's configuration",
  get_payment_methods_failed: 'An error occurred while trying to search for payment methods',
  get_saved_cards_failed: 'Failed to get the saved cards of the customer',
  get_address_data_failed: 'Failed to get the address of the postal code',
  get_mexico_payment_points_failed: 'Failed to get the payment points of Mexico',
  financial_institution_not_found: 'No financial institution was found for the payment method',
  get_identification_types_failed: 'Failed to get identification types',
  get_card_bin_payment_methods_failed: 'Failed to get payment methods using card bin',
  get_card_issuers_failed: 'Failed to get card issuer(s)',
  get_payment_installments_failed: 'Failed to get payment installments',
  secure_fields_card_token_creation_failed: 'Failed to create card token',
  incomplete_fields: 'Some required fields are empty or invalid',
  submit_attempt_while_fetching_payment_info:
    'Submit attempted while the payment information was being fetched',
  amount_is_not_number_in_update: 'The amount given to update must be a number greater than zero',
  payment_review_invalid_update_object:
    'update takes amount, items, shipping, billing and discounts, as initialization does',
} as const;

// On the live Brick these arrive as the message of one category, or as the cause itself.
const BIN_FAILURES = {
  no_payment_method_for_provided_bin: 'No payment method was found for the provided BIN',
  payment_method_not_in_allowed_types: 'The type of the payment method is not one of the allowed types',
  payment_method_not_in_allowed_methods: 'The payment method is not one of the allowed methods',
  unauthorized_payment_method: 'The account is not authorized to use the payment method',
  malformed_card_bin_settings: 'The settings of the card BIN are malformed',
  no_issuers_found_for_card: 'No issuers were found for the card',
  no_installments_in_selected_range: 'No installments are available in the selected range',
  empty_installments: 'No installments are available',
} as const;

export type InitializationCode = keyof typeof INITIALIZATION;
export type BinFailureCode = keyof typeof BIN_FAILURES;
export type BrickErrorCode = InitializationCode | keyof typeof RUNTIME | BinFailureCode;

/** Why a Brick cannot do what it was asked; `detail` is appended to the message of the code. */
export interface BrickRefusal {
  code: BrickErrorCode;
  detail?: string;
}

function isInitialization(code: BrickErrorCode): code is InitializationCode {
  return code in INITIALIZATION;
}

function isBinFailure(code: BrickErrorCode): code is BinFailureCode {
  return code in BIN_FAILURES;
}

/** The error object of a code. Only `fields_setup_failed` is documented as critical; that all of its kind are is inferred. */
export function brickError(
  { code, detail }: BrickRefusal,
  binFailure: Variant['binFailure'] = 'message',
): BrickError {
  const suffix = detail ? `: ${detail}` : '';
  if (isInitialization(code)) {
    return { type: 'critical', cause: code, message: INITIALIZATION[code] + suffix };
  }
  if (!isBinFailure(code)) return { type: 'non_critical', cause: code, message: RUNTIME[code] + suffix };
  return binFailure === 'cause'
    ? { type: 'non_critical', cause: code, message: BIN_FAILURES[code] }
    : { type: 'non_critical', cause: 'missing_payment_information', message: code };
}

/** Tells the integrator of an error: `onError`, and the console for what goes wrong before the form stands. */
export function reportBrickError(
  onError: ((error: BrickError) => unknown) | undefined,
  refusal: BrickRefusal,
  binFailure?: Variant['binFailure'],
): void {
  const error = brickError(refusal, binFailure);
  if (isInitialization(refusal.code)) console.error(`[Initialization error] ${error.message}`);
  onError?.(error);
}
