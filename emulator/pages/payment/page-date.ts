import { HOUR_MS, MINUTE_MS } from '../../../fixtures/catalog/durations.ts';
import { SITES } from '../../../fixtures/catalog/sites.ts';
import type { Language, SiteId } from '../../../fixtures/catalog/types.ts';

const LOCALE: Record<Language, string> = { es: 'es-419', pt: 'pt-BR', en: 'en-US' };

/** A moment (epoch ms) on the clocks of the site's buyers, in a language: `23 de novembro de 2026 às 23:59`. */
export function pageDate(moment: number, site: SiteId, language: Language): string {
  const { utcOffset } = SITES[site];
  const [hours = 0, minutes = 0] = utcOffset.slice(1).split(':').map(Number);
  const offset = (hours * HOUR_MS + minutes * MINUTE_MS) * (utcOffset.startsWith('-') ? -1 : 1);
  return new Intl.DateTimeFormat(LOCALE[language], {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'UTC',
    hourCycle: 'h23',
  }).format(moment + offset);
}
