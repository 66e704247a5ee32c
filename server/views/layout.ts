import type { Site } from '../sites.ts';
import type { Texts } from '../texts/texts.ts';
import { type Html, html } from './html.ts';

interface Page {
  site: Site | null;
  lang: string;
  texts: Texts;
  title: string;
  body: Html;
  /** Ends of the document that load the page's script. */
  scripts?: Html;
}

/** The frame of every page. */
export function layout({ site, lang, texts, title, body, scripts }: Page): string {
  return html`<!doctype html>
<html lang="${lang}">
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
${site ? html`<a class="country" href="/">${site.country[site.language]} <span>${texts.changeCountry}</span></a>` : null}
</header>
<main id="content">
${body}
</main>
<footer>${texts.footer}</footer>
${scripts ?? null}
</body>
</html>`.markup;
}
