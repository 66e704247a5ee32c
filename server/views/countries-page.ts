import type { Language, Site } from '../sites.ts';
import { TEXTS } from '../texts/texts.ts';
import { html } from './html.ts';
import { layout } from './layout.ts';

/** The choice of a country. */
export function countriesPage(sites: readonly Site[], language: Language): string {
  const texts = TEXTS[language];
  const body = html`<h1>${texts.chooseCountry}</h1>
<p class="lead">${texts.chooseCountryHint}</p>
<ul class="countries">
${sites.map(
  ({ id, countryCode, country, currency }) =>
    html`<li><a href="/${id}"><span class="code" aria-hidden="true">${countryCode}</span> ${country[language]} <small>${currency.id}</small></a></li>`,
)}
</ul>`;
  return layout({ site: null, lang: language, texts, title: texts.chooseCountry, body });
}
