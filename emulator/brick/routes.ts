import { Hono } from 'hono';
import { cors } from 'hono/cors';
import { SITE_IDS } from '../../fixtures/catalog/sites.ts';
import { type BundleName, bundle } from './bundle.ts';
import { FIELD_SCRIPT, fieldPage, fieldPagePolicy } from './secure-fields/page.ts';
import { TEXTS } from './texts/texts.ts';

const BUILD = '/frontend-assets/op-cho-bricks/build/:version';
const CACHED = { 'cache-control': 'public, max-age=300' };
const JAVASCRIPT = { 'content-type': 'text/javascript; charset=utf-8', ...CACHED };

const COMPONENTS: ReadonlyMap<string, BundleName> = new Map([
  ['payment.js', 'payment'],
  ['cardPayment.js', 'cardPayment'],
  ['statusScreen.js', 'statusScreen'],
  ['wallet.js', 'wallet'],
]);

// The brands that the real Bricks show at the top are not recorded; these are the ones that we have marks for.
const BRANDS = ['visa', 'master', 'amex', 'elo'];

function textsOf(brick: string, language: string): object | undefined {
  const tables: Record<string, Record<string, object>> = { ...TEXTS };
  const texts = Object.hasOwn(tables, brick) ? tables[brick] : undefined;
  return texts && Object.hasOwn(texts, language) ? texts[language] : undefined;
}

/** What Mercado Pago's browser hosts serve: SDK, Brick components and texts, the card frames' page, a telemetry sink. */
export function brickRoutes(): Hono {
  const app = new Hono();

  app.get('/js/v2', async (c) => c.body(await bundle('sdk'), 200, JAVASCRIPT));

  app.use('/frontend-assets/*', cors());
  app.get(`${BUILD}/components/:file`, async (c) => {
    const name = COMPONENTS.get(c.req.param('file'));
    return name ? c.body(await bundle(name), 200, JAVASCRIPT) : c.notFound();
  });
  app.get(`${BUILD}/i18n/:language/:brick/index.json`, (c) => {
    const texts = textsOf(c.req.param('brick'), c.req.param('language'));
    return texts ? c.json(texts, 200, CACHED) : c.notFound();
  });

  app.get(`${BUILD}/config/:file`, (c) => {
    const site = SITE_IDS.find((id) => c.req.param('file') === `${id}.json`);
    return site ? c.json({ site_id: site, brands: BRANDS }, 200, CACHED) : c.notFound();
  });

  // The SDK fetches the frames' page from the shop's origin before it frames it.
  app.use('/secure-fields', cors());
  app.use('/secure-fields/', cors());
  app.on('GET', ['/secure-fields', '/secure-fields/'], (c) =>
    c.html(fieldPage(), 200, {
      ...CACHED,
      'content-security-policy': fieldPagePolicy(new URL(c.req.url)),
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    }),
  );
  app.get(FIELD_SCRIPT, async (c) => c.body(await bundle('secureFields'), 200, JAVASCRIPT));

  app.use('/tracks', cors());
  app.on(['GET', 'POST'], '/tracks', (c) => c.body(null, 204));
  // Without CORS headers: a beacon that fails as the real ones sometimes do.
  app.on(['GET', 'POST', 'OPTIONS'], '/tracks/unavailable', (c) => c.body(null, 503));

  return app;
}
