/** @jsxImportSource preact */
import type { Context } from 'hono';
import { renderToStaticMarkup } from 'preact-render-to-string';

/**
 * Goes on to another page. It is no redirect of HTTP: what one leads to passes by the routes of a test, and would be looked for on
 * the internet.
 */
export function leadTo(c: Context, url: string): Response {
  const page = renderToStaticMarkup(
    <html lang="es">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="refresh" content={`0;url=${url}`} />
        <title>Mercado Pago</title>
      </head>
    </html>,
  );
  return c.html(`<!doctype html>${page}`, 200, {
    'content-security-policy': "default-src 'none'; frame-ancestors *",
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
  });
}
