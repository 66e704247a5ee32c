/** How many characters a notification_url may have. The docs say so; the text of cause 4021 speaks of 500. */
export const NOTIFICATION_URL_LIMIT = 248;

/** Whether a text is a URL that Mercado Pago could call: https on a public host. */
export function isPublicHttps(text: string): boolean {
  const url = parseUrl(text);
  return url?.protocol === 'https:' && url.hostname.includes('.') && !isPrivate(url.hostname);
}

export function isLoopbackHttp(text: string): boolean {
  const url = parseUrl(text);
  return url?.protocol === 'http:' && isLoopback(url.hostname);
}

// Addresses and names that reach nobody outside a local network.
const PRIVATE =
  /^(?:0|10|127|169\.254|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.[\d.]+$|\.(?:localhost|local|internal|test|invalid)$/;

function isPrivate(hostname: string): boolean {
  return PRIVATE.test(hostname);
}

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname.startsWith('127.') || hostname === '[::1]';
}

function parseUrl(text: string): URL | null {
  return URL.canParse(text) ? new URL(text) : null;
}
