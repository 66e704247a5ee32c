import type { Endpoints } from '../endpoints.ts';
import type { ApiClient } from '../sdk/api-client.ts';
import type { BrickRefusal } from '../sdk/brick-error.ts';
import { fetchPreference } from '../wallet/fetch-preference.ts';
import type { CheckedForm } from './check-form.ts';
import { WALLET_TYPES } from './method-types.ts';

/** Where the wallet is paid. */
export interface Checkout {
  url: string;
}

/** The checkout of the shop's preference: null where none is needed, or why there is none. */
export async function fetchCheckout(
  context: { api: ApiClient; endpoints: Endpoints },
  { settings, enabled }: CheckedForm,
): Promise<Checkout | BrickRefusal | null> {
  const { preferenceId } = settings.initialization;
  if (!preferenceId || !WALLET_TYPES.some((type) => enabled.has(type))) return null;
  try {
    const { purpose, checkoutUrl } = await fetchPreference(context, preferenceId);
    const isKnown = !purpose || WALLET_TYPES.some((type) => type === purpose);
    if (isKnown) return { url: checkoutUrl };
    return { code: 'invalid_preference_purpose', detail: `${purpose}; use ${WALLET_TYPES.join(' or ')}` };
  } catch {
    return { code: 'get_preference_details_failed' };
  }
}
