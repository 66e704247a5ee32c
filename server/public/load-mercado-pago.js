/**
 * Loads MercadoPago.js. Rejects when it is blocked; when it is slow it may still come.
 * @param {{ jsUrl: string, publicKey: string, locale: string, nonce: string }} page
 * @returns {Promise<{ bricks(): { create(brick: string, containerId: string, settings: object): Promise<object | undefined> } }>}
 */
export async function loadMercadoPago({ jsUrl, publicKey, locale, nonce }) {
  await new Promise((resolve, reject) => {
    // Allowed by its host, without the nonce: a browser compiles a script anew for each nonce.
    const script = document.createElement('script');
    script.src = jsUrl;
    script.onload = resolve;
    script.onerror = () => reject(new Error(`${jsUrl} could not be loaded`));
    document.head.append(script);
  });
  // The nonce lets the SDK's own fingerprint script pass the Content-Security-Policy.
  return new window.MercadoPago(publicKey, { locale, deviceProfileCspNonce: nonce });
}
