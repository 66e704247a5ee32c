import { SITE_IDS } from '../../../server/sites.ts';

/** Credentials for every site, to be spread into a shop's environment. */
export const EVERY_SITE: Record<string, string> = Object.fromEntries(
  SITE_IDS.flatMap((site) => [
    [`MP_PUBLIC_KEY_${site}`, `TEST-${site}-backend-public`],
    [`MP_ACCESS_TOKEN_${site}`, `TEST-${site}-backend-secret`],
  ]),
);
