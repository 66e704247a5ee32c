import type { Language, SiteId } from '../../../fixtures/catalog/types.ts';

/** What a buyer reads, and the country whose page says it. */
export interface Place {
  site: SiteId;
  language: Language;
}

/** Each language of the shop, in one of its countries. */
export const IN_LANGUAGES: readonly Place[] = [
  { site: 'MLA', language: 'es' },
  { site: 'MLB', language: 'pt' },
  { site: 'MLB', language: 'en' },
];

/** The language of one country, and English there. */
export function inLanguagesOf(site: SiteId): readonly Place[] {
  return [
    { site, language: site === 'MLB' ? 'pt' : 'es' },
    { site, language: 'en' },
  ];
}
