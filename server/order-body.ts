import { z } from 'zod';
import type { Config } from './config.ts';
import { roundAmount } from './money.ts';
import { type OrderItem, orderPayer } from './order.ts';
import { findProduct, PRODUCTS } from './products.ts';
import { SITE_IDS, SITES, type Site } from './sites.ts';

const item = z.object({
  id: z.string().refine((id) => findProduct(id) !== null, {
    error: `must be one of ${PRODUCTS.map(({ id }) => id).join(', ')}`,
  }),
  quantity: z
    .number()
    .int('must be a whole number')
    .min(1, 'must be at least 1')
    .max(10, 'must be at most 10'),
});

/** What `POST /orders` accepts. Prices are not in it: a buyer could choose them. */
export function orderBody({ credentials }: Config) {
  const open = SITE_IDS.filter((site) => credentials[site]);
  return z.object({
    site: z
      .enum(SITE_IDS)
      .refine((site) => credentials[site], { error: `must be one of ${open.join(', ')}` }),
    items: z.array(item).min(1, 'must have an item').max(20, 'must have at most 20 items'),
    payer: orderPayer.exactOptional(),
  });
}

type OrderBody = z.infer<ReturnType<typeof orderBody>>;

/** The order's lines, with the prices of the day in the site's currency and texts in its language. */
export function itemsOf({ items, site }: OrderBody, { publicUrl }: Config): OrderItem[] {
  const { language } = SITES[site];
  return items.flatMap(({ id, quantity }) => {
    const product = findProduct(id);
    if (!product) return [];
    return {
      id,
      title: product.title[language],
      description: product.description[language],
      category_id: product.categoryId,
      quantity,
      unit_price: product.price[site],
      ...(publicUrl && { picture_url: `${publicUrl}${product.picture}` }),
    };
  });
}

/** The sum of the lines, with no more decimals than the currency has. */
export function totalOf(items: readonly OrderItem[], site: Site): number {
  return roundAmount(
    items.reduce((sum, { quantity, unit_price }) => sum + quantity * unit_price, 0),
    site,
  );
}
