import type { Endpoints } from '../endpoints.ts';
import type { ApiClient } from '../sdk/api-client.ts';
import { type BrickPreference, brickPreferenceSchema } from '../wire/brick-preference.ts';

/** A preference that a buyer can leave for. */
export interface OpenablePreference extends BrickPreference {
  /** Of its checkout: `init_point`, at the emulator where MercadoPago.js was loaded from it. */
  checkoutUrl: string;
}

/**
 * Asks what a preference is, and where it is paid.
 * @throws ApiError when the seller of the public key has no such preference.
 */
export async function fetchPreference(
  { api, endpoints }: { api: ApiClient; endpoints: Endpoints },
  preferenceId: string,
): Promise<OpenablePreference> {
  const path = `/bricks/preferences/${encodeURIComponent(preferenceId)}`;
  const preference = await api.get(path, {}, brickPreferenceSchema);
  const { origin, pathname, search } = new URL(preference.init_point);
  return { ...preference, checkoutUrl: `${endpoints.website ?? origin}${pathname}${search}` };
}
