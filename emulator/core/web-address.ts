/** Whether a text is a URL that Mercado Pago could call: https on a public host. */
export function isPublicHttps(text: string): boolean {
  const url = parseUrl(text);
  return url?.protocol === 'https:' && url.hostname.includes('.') && !isLoopback(url.hostname);
}

export function isLoopbackHttp(text: string): boolean {
  const url = parseUrl(text);
  return url?.protocol === 'http:' && isLoopback(url.hostname);
}

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname.startsWith('127.') || hostname === '[::1]';
}

function parseUrl(text: string): URL | null {
  return URL.canParse(text) ? new URL(text) : null;
}
