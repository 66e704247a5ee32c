import type { BrickMount } from '../sdk/brick-component.ts';
import { type BrickErrorCode, reportBrickError } from '../sdk/brick-error.ts';
import type { WalletTexts } from '../texts/wallet-text-keys.ts';
import { fetchPreference, type OpenablePreference } from './fetch-preference.ts';
import { openCheckout } from './open-checkout.ts';
import type { WalletSettings } from './wallet-settings.ts';

interface Leaving {
  mount: BrickMount;
  settings: WalletSettings;
  texts: WalletTexts;
  /** The one that the shop gave at the start; null when its onSubmit makes one. */
  preference: OpenablePreference | null;
}

/**
 * What a press of the button does: asks the shop's onSubmit, and opens the checkout of the preference.
 * False when it did not open; `onError` knows why, unless it was the shop's own promise that was rejected.
 */
export async function leaveForCheckout(leaving: Leaving): Promise<boolean> {
  const { mount, settings, texts } = leaving;
  try {
    const answer = await settings.callbacks?.onSubmit?.();
    const preference = leaving.preference ?? (await preferenceOfShop(answer, mount));
    if (!preference) return false;
    const mode = settings.initialization?.redirectMode ?? 'self';
    if (openCheckout(withTheme(preference.checkoutUrl, settings), { mode, words: texts })) return true;
    // Documented for the Payment Brick; that this one says it too is inferred.
    report(mount, 'window_redirect_was_blocked');
    return false;
  } catch {
    return false;
  }
}

async function preferenceOfShop(answer: unknown, mount: BrickMount): Promise<OpenablePreference | null> {
  if (typeof answer === 'string' && answer !== '') return preferenceOr(mount, answer);
  report(mount, 'no_preference_provided', `onSubmit resolved with ${typeof answer}`);
  return null;
}

/** A preference, or null when it could not be had; `onError` knows why. */
export async function preferenceOr(mount: BrickMount, id: string): Promise<OpenablePreference | null> {
  try {
    return await fetchPreference(mount, id);
  } catch (error) {
    report(mount, 'get_preference_details_failed', error instanceof Error ? error.message : undefined);
    return null;
  }
}

function report({ onError }: BrickMount, code: BrickErrorCode, detail?: string): void {
  reportBrickError(onError, { code, ...(detail && { detail }) });
}

// How the real checkout learns of the shop's colours is not known: here they are in its address.
function withTheme(checkoutUrl: string, { customization }: WalletSettings): string {
  const { elementsColor, headerColor } = customization?.checkout?.theme ?? {};
  const url = new URL(checkoutUrl);
  if (elementsColor) url.searchParams.set('elements_color', elementsColor);
  if (headerColor) url.searchParams.set('header_color', headerColor);
  return url.href;
}
