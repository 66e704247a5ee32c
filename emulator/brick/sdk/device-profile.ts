import { deviceWidgetSchema } from '../wire/device-widget.ts';
import type { ApiClient } from './api-client.ts';

/** Fetches the fraud prevention script and runs it inline, with the page's nonce where it gave one. */
export async function loadDeviceProfile(api: ApiClient, nonce: string | undefined): Promise<void> {
  try {
    const { script: source } = await api.post('/v1/devices/widgets', {}, deviceWidgetSchema);
    const script = document.createElement('script');
    if (nonce) script.nonce = nonce;
    script.textContent = source;
    document.head.append(script);
  } catch {
    // A payment goes through without a device profile; the real SDK is silent too.
  }
}
