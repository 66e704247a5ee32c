/** A back URL that may be shown: one on the page's own domain and subdomain; others are dropped in silence. */
export function backUrl(url: string | undefined, page: { href: string; hostname: string }): string | null {
  if (!url || !URL.canParse(url, page.href)) return null;
  const { href, hostname, protocol } = new URL(url, page.href);
  const isWeb = protocol === 'https:' || protocol === 'http:';
  return isWeb && hostname === page.hostname ? href : null;
}
