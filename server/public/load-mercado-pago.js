/**
 * Loads MercadoPago.js. Rejects when it is blocked or takes too long, so that the page can say so.
 * @param {{ jsUrl: string, publicKey: string, locale: string, nonce: string }} page
 * @param {number} deadlineMs
 * @returns {Promise<{ bricks(): { create(brick: string, containerId: string, settings: object): Promise<object> } }>}
 */
export async function loadMercadoPago({ jsUrl, publicKey, locale, nonce }, deadlineMs) {
  await new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = jsUrl;
    script.nonce = nonce;
    script.onload = resolve;
    script.onerror = () => reject(new Error(`${jsUrl} could not be loaded`));
    setTimeout(() => reject(new Error(`${jsUrl} did not load in time`)), deadlineMs);
    document.head.append(script);
  });
  // The nonce lets the SDK's own fingerprint script pass the Content-Security-Policy.
  return new window.MercadoPago(publicKey, { locale, deviceProfileCspNonce: nonce });
}
