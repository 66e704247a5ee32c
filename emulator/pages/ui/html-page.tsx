/** @jsxImportSource preact */
import { createHash } from 'node:crypto';
import type { Context } from 'hono';
import type { ComponentChildren } from 'preact';
import { renderToStaticMarkup } from 'preact-render-to-string';
import type { Language } from '../../../fixtures/catalog/types.ts';
import { PAGE_STYLE } from './page-style.ts';

export interface HtmlPage {
  title: string;
  language: Language;
  children: ComponentChildren;
  /** Styles of this kind of page, under those that all share. */
  style?: string;
  /** Runs when the document stands; it is admitted by its hash, nothing else is. */
  script?: string;
  status?: 200 | 400 | 404 | 410;
  /** Another origin that a form of the page leads to in the end. */
  leadsTo?: string;
}

/**
 * Answers with a page for people. It runs no script but its own, loads nothing, and may be framed by any shop, as the real ones
 * of banks and of the checkout may.
 */
export function answerPage(c: Context, page: HtmlPage): Response {
  const { title, language, children, script, status = 200 } = page;
  const style = PAGE_STYLE + (page.style ?? '');
  const html = renderToStaticMarkup(
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{title}</title>
        <style dangerouslySetInnerHTML={{ __html: style }} />
      </head>
      <body>
        {children}
        {script && <script dangerouslySetInnerHTML={{ __html: script }} />}
      </body>
    </html>,
  );
  return c.html(`<!doctype html>${html}`, status, {
    'content-security-policy': policyOf(style, page),
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  });
}

function policyOf(style: string, { script, leadsTo }: HtmlPage): string {
  return [
    "default-src 'none'",
    `style-src ${sourceHash(style)}`,
    `script-src ${script ? sourceHash(script) : "'none'"}`,
    "base-uri 'none'",
    `form-action 'self'${leadsTo ? ` ${leadsTo}` : ''}`,
    'frame-ancestors *',
  ].join('; ');
}

function sourceHash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
