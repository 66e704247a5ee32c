import type { Context } from 'hono';
import { SITES } from '../../../fixtures/catalog/sites.ts';
import type { Language, SiteId } from '../../../fixtures/catalog/types.ts';

const LANGUAGES: readonly Language[] = ['es', 'pt', 'en'];

/** What a page is written in: the language that `lang` of its address names, or that of the site. The parameter is ours. */
export function pageLanguage(c: Context, site: SiteId): Language {
  const asked = c.req.query('lang');
  return LANGUAGES.find((language) => language === asked) ?? SITES[site].language;
}
