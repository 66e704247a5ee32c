import { z } from 'zod';
import { SITE_IDS } from './sites.ts';

const orderItem = z.object({
  id: z.string(),
  title: z.string(),
  description: z.string(),
  category_id: z.string(),
  quantity: z.number(),
  unit_price: z.number(),
  picture_url: z.string().exactOptional(),
});

const name = z.string().trim().min(1).max(80);

const line = z.string().trim().min(1).max(120);

/** Who buys, as far as the shop knows. */
export const orderPayer = z.object({
  first_name: name.exactOptional(),
  last_name: name.exactOptional(),
  email: z.email().max(254).exactOptional(),
  phone: z
    .object({
      area_code: z
        .string()
        .regex(/^\+?\d{1,5}$/, 'must be the digits of an area code')
        .exactOptional(),
      number: z.string().regex(/^\+?\d[\d ().-]{2,18}\d$/, 'must be the digits of a phone number'),
    })
    .exactOptional(),
  /** Where the buyer lives: banks in Colombia may ask for it. */
  address: z
    .object({
      zip_code: z
        .string()
        .trim()
        .regex(/^(?=.*\d)[\dA-Z -]{1,12}$/i, 'must be a postal code'),
      street_name: line,
      street_number: z.string().trim().min(1).max(20),
      neighborhood: line,
      city: line,
      federal_unit: z.string().trim().min(1).max(40).exactOptional(),
    })
    .exactOptional(),
});

/** What one session buys, with the prices of the day. The amount is decimal, in the site's currency. */
export const order = z.object({
  id: z.string(),
  sessionId: z.string(),
  site: z.enum(SITE_IDS),
  amount: z.number(),
  description: z.string(),
  items: z.array(orderItem),
  payer: orderPayer,
});

export type Order = z.infer<typeof order>;
export type OrderItem = z.infer<typeof orderItem>;
