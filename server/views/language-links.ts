import type { PageContext } from '../page-context.ts';
import { LANGUAGES, type Language } from '../sites.ts';
import { type Html, html } from './html.ts';

const NAMES: Record<Language, string> = { es: 'Español', pt: 'Português', en: 'English' };

/** Links to this same page in the other languages: the site's own and English. */
export function languageLinks({ site, language, texts, query }: PageContext): Html {
  const offered = site ? LANGUAGES.filter((id) => id === site.language || id === 'en') : LANGUAGES;
  const others = offered.filter((id) => id !== language);
  return html`<nav class="languages" aria-label="${texts.languages}">
${others.map((id) => html`<a href="?${withLanguage(query, id)}" hreflang="${id}" lang="${id}">${NAMES[id]}</a>`)}
</nav>`;
}

function withLanguage(query: URLSearchParams, language: Language): string {
  const changed = new URLSearchParams(query);
  changed.set('lang', language);
  return changed.toString();
}
