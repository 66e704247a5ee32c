import type { RequestHandler } from 'express';
import { nonceOf } from './csp.ts';
import { pageContext } from './page-context.ts';
import { findProduct, PRODUCTS } from './products.ts';
import type { Shop } from './shop.ts';
import { SITE_IDS, SITES, type Site } from './sites.ts';
import { catalogPage } from './views/catalog-page.ts';
import { countriesPage } from './views/countries-page.ts';
import { productPage } from './views/product-page.ts';

/** `GET /`: the countries where the shop has credentials. */
export function showHome({ config }: Shop): RequestHandler {
  return function handleHome(request, response) {
    const sites = SITE_IDS.filter((id) => config.credentials[id]).map((id) => SITES[id]);
    const [only] = sites;
    if (only && sites.length === 1) response.redirect(`/${only.id}`);
    else response.send(countriesPage(pageContext(request, response, null), sites));
  };
}

/** `GET /:site`: the products, with the country's prices. */
export function showSite(shop: Shop): RequestHandler {
  return function handleSite(request, response, next) {
    const site = openSite(shop, request.params.site);
    if (site) response.send(catalogPage(pageContext(request, response, site), PRODUCTS));
    else next();
  };
}

/** `GET /:site/:productId`: one product, how many, and for whom. */
export function showProduct(shop: Shop): RequestHandler {
  return function handleProduct(request, response, next) {
    const site = openSite(shop, request.params.site);
    const product = findProduct(String(request.params.productId));
    if (!site || !product) return next();
    const context = pageContext(request, response, site);
    response.send(productPage(context, { product, nonce: nonceOf(response) }));
  };
}

function openSite({ config }: Shop, id: unknown): Site | null {
  const known = SITE_IDS.find((siteId) => siteId === id);
  return known && config.credentials[known] ? SITES[known] : null;
}
