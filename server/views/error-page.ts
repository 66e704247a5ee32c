import type { PageContext } from '../page-context.ts';
import { html } from './html.ts';
import { layout } from './layout.ts';

/** The page for a link that leads nowhere, or for a failure. */
export function errorPage(context: PageContext, status: number): string {
  const { texts } = context;
  const [title, hint] =
    status >= 500 ? [texts.failedTitle, texts.failedHint] : [texts.notFoundTitle, texts.notFoundHint];
  const body = html`<section class="card narrow">
<h1>${title}</h1>
<p>${hint}</p>
<p><a class="button" href="/">${texts.backToShop}</a></p>
</section>`;
  return layout({ context, title, body });
}
