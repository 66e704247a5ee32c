import type { PageContext } from '../page-context.ts';
import { type Html, html } from './html.ts';
import { languageLinks } from './language-links.ts';

interface Page {
  context: PageContext;
  title: string;
  body: Html;
  /** Ends of the document that load the page's script. */
  scripts?: Html;
}

/** The frame of every page. */
export function layout({ context, title, body, scripts }: Page): string {
  const { site, language, locale, texts } = context;
  return html`<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · Brickwright</title>
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/shop.css">
</head>
<body>
<a class="skip" href="#content">${texts.skipToContent}</a>
<header class="bar">
<a class="brand" href="${site ? `/${site.id}` : '/'}"><img src="/favicon.svg" alt="" width="28" height="28"> Brickwright</a>
${site ? html`<a class="country" href="/">${site.country[language]} <span>${texts.changeCountry}</span></a>` : null}
${languageLinks(context)}
</header>
<main id="content">
${body}
</main>
<footer>${texts.footer}</footer>
${scripts ?? null}
</body>
</html>`.markup;
}
