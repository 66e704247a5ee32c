import type { PageContext } from '../page-context.ts';
import { html } from './html.ts';
import { layout } from './layout.ts';

/** For who comes back from the bank in another browser. It says the same whether there is such an order or not. */
export function returnedElsewherePage(context: PageContext): string {
  const { texts } = context;
  const body = html`<section class="card narrow">
<h1>${texts.returnedElsewhereTitle}</h1>
<p>${texts.returnedElsewhere}</p>
<p><a class="button" href="/">${texts.backToShop}</a></p>
</section>`;
  return layout({ context, title: texts.returnedElsewhereTitle, body });
}
