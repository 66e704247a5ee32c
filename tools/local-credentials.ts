import { SITE_IDS } from '../fixtures/catalog/sites.ts';

/** Credentials of every site in the emulator, as environment variables. One name is one universe per site. */
export function localCredentials(name: string): Record<string, string> {
  return Object.fromEntries(
    SITE_IDS.flatMap((site) => [
      [`MP_PUBLIC_KEY_${site}`, `TEST-${site}-${name}-public`],
      [`MP_ACCESS_TOKEN_${site}`, `TEST-${site}-${name}-secret`],
    ]),
  );
}
