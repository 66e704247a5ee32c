import { SITE_IDS } from '../fixtures/catalog/sites.ts';

/** Playwright arguments that select the browser projects, one per site. */
export const siteProjectArgs: readonly string[] = SITE_IDS.map((site) => `--project=${site}`);
