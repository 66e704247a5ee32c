/** What `onError` receives. Source: sdk-js docs/bricks, and the shape third parties recorded on the live Brick. */
export interface BrickError {
  type: 'critical' | 'non_critical';
  cause: string;
  message: string;
}

const INITIALIZATION = {
  settings_empty: 'Settings object is empty, please pass required properties',
  missing_amount_property: 'Amount property is required',
  amount_is_not_number: 'Amount property must be a number',
  missing_required_callbacks: 'Callbacks onReady and onError are required',
  missing_container_id: 'You must provide an HTML element ID as a container to allow component rendering',
  missing_locale_property: 'Locale property is required',
  container_not_found: 'Could not find the container element. Create it before rendering the Brick',
  already_initialized: 'Brick already initialized in this container. Unmount it before creating another',
  incorrect_initialization: 'Brick incorrectly initialized',
  missing_texts: 'Bricks component initialization failed',
  get_chunk_failed: 'Failed to load the Brick component',
  payment_brick_initialization_failed: 'Payment Brick initialization failed',
  missing_payment_type: 'No payment type was selected',
  fields_setup_failed: 'The integration with Secure Fields failed',
} as const;

const RUNTIME = {
  get_payment_data_failed: 'Failed to get the payment data',
  get_identification_types_failed: 'Failed to get identification types',
  get_card_bin_payment_methods_failed: 'Failed to get payment methods using card bin',
  get_payment_installments_failed: 'Failed to get payment installments',
  secure_fields_card_token_creation_failed: 'Failed to create card token',
  incomplete_fields: 'Some required fields are empty or invalid',
  submit_attempt_while_fetching_payment_info:
    'Submit attempted while the payment information was being fetched',
  amount_is_not_number_in_update: 'The amount given to update must be a number greater than zero',
} as const;

// On the live Brick these arrive as the message of one category.
const MISSING_PAYMENT_INFORMATION = [
  'no_payment_method_for_provided_bin',
  'payment_method_not_in_allowed_types',
  'payment_method_not_in_allowed_methods',
  'no_installments_in_selected_range',
  'empty_installments',
] as const;

export type InitializationCode = keyof typeof INITIALIZATION;
export type BinFailureCode = (typeof MISSING_PAYMENT_INFORMATION)[number];
export type BrickErrorCode = InitializationCode | keyof typeof RUNTIME | BinFailureCode;

function isInitialization(code: BrickErrorCode): code is InitializationCode {
  return code in INITIALIZATION;
}

function isRuntime(code: BrickErrorCode): code is keyof typeof RUNTIME {
  return code in RUNTIME;
}

/** The error object of a code; `detail` is appended to its message. */
export function brickError(code: BrickErrorCode, detail?: string): BrickError {
  const suffix = detail ? `: ${detail}` : '';
  if (isInitialization(code)) {
    return { type: 'critical', cause: code, message: INITIALIZATION[code] + suffix };
  }
  if (isRuntime(code)) return { type: 'non_critical', cause: code, message: RUNTIME[code] + suffix };
  return { type: 'non_critical', cause: 'missing_payment_information', message: code };
}

/** Tells the integrator of an error: `onError`, and the console for what goes wrong before the form stands. */
export function reportBrickError(
  onError: ((error: BrickError) => unknown) | undefined,
  code: BrickErrorCode,
  detail?: string,
): void {
  const error = brickError(code, detail);
  if (isInitialization(code)) console.error(`[Initialization error] ${error.message}`);
  onError?.(error);
}
