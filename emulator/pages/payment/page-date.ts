import { SITES } from '../../../fixtures/catalog/sites.ts';
import type { Language, SiteId } from '../../../fixtures/catalog/types.ts';

const LOCALE: Record<Language, string> = { es: 'es-419', pt: 'pt-BR', en: 'en-US' };

/** A moment (epoch ms) on the clocks of the site's buyers, in a language: `23 de novembro de 2026 às 23:59`. */
export function pageDate(moment: number, site: SiteId, language: Language): string {
  return new Intl.DateTimeFormat(LOCALE[language], {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: SITES[site].timeZone,
    hourCycle: 'h23',
  }).format(moment);
}
