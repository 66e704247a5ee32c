import type { PageContext } from '../page-context.ts';
import type { Site } from '../sites.ts';
import { html } from './html.ts';
import { layout } from './layout.ts';

/** The choice of a country. */
export function countriesPage(context: PageContext, sites: readonly Site[]): string {
  const { language, texts } = context;
  const body = html`<h1>${texts.chooseCountry}</h1>
<p class="lead">${texts.chooseCountryHint}</p>
<ul class="countries">
${sites.map(
  ({ id, countryCode, country, currency }) =>
    html`<li><a href="/${id}"><span class="code" aria-hidden="true">${countryCode}</span> ${country[language]} <small>${currency.id}</small></a></li>`,
)}
</ul>`;
  return layout({ context, title: texts.chooseCountry, body });
}
