import type { Request } from 'express';
import { preferredLanguage } from '../preferred-language.ts';
import { TEXTS } from '../texts/texts.ts';
import { html } from './html.ts';
import { layout } from './layout.ts';

/** The page for a link that leads nowhere, or for a failure. */
export function errorPage(request: Request, status: number): string {
  const language = preferredLanguage(request);
  const texts = TEXTS[language];
  const [title, hint] =
    status >= 500 ? [texts.failedTitle, texts.failedHint] : [texts.notFoundTitle, texts.notFoundHint];
  const body = html`<section class="card narrow">
<h1>${title}</h1>
<p>${hint}</p>
<p><a class="button" href="/">${texts.backToShop}</a></p>
</section>`;
  return layout({ site: null, lang: language, texts, title, body });
}
