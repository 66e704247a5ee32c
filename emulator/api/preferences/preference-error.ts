import { ApiError } from '../../core/api-error.ts';

// Keys and texts of the reference, as far as it prints them; `quantity invalid` and the like follow their pattern.
const KEYS: Record<string, { error: string; message?: string }> = {
  items: { error: 'invalid_items' },
  back_urls: { error: 'invalid_back_urls', message: 'back_urls invalid. Wrong format' },
  auto_return: { error: 'invalid_auto_return' },
  notification_url: {
    error: 'invalid_notification_url',
    // The typing error is the real API's own.
    message: 'notificaction_url attribute must be url valid',
  },
  purpose: { error: 'invalid_preference_purpose' },
  payment_methods: { error: 'invalid_payment_methods' },
  'payment_methods.installments': {
    error: 'invalid_payment_methods',
    message: 'installments invalid. Should be a number between 1 and 36',
  },
  marketplace_fee: { error: 'invalid_marketplace_fee' },
  date_of_expiration: { error: 'invalid_date', message: 'invalid date of expiration' },
};

/**
 * The refusal of a preference: `error` names the part in error, and `cause` is null.
 * Source: reference of Checkout Pro and integrators' reports, such as `invalid_auto_return`.
 */
export function preferenceError(path: readonly PropertyKey[], message?: string): ApiError {
  const [field = ''] = path.map(String);
  const known = KEYS[path.map(String).join('.')] ?? KEYS[field] ?? { error: `invalid_${field}` };
  return new ApiError(400, message ?? known.message ?? `${leafOf(path)} invalid`, {
    error: known.error,
    causes: null,
  });
}

/** The refusal for an id that the seller has no preference of; that it is a 404 is inferred. */
export function preferenceNotFound(): ApiError {
  return new ApiError(404, 'preference_id not found', { error: 'invalid_id', causes: null });
}

function leafOf(path: readonly PropertyKey[]): string {
  return String(path.findLast((part) => typeof part === 'string') ?? 'body');
}
