import { z } from 'zod';
import { ApiError } from '../../core/api-error.ts';
import { numberOrText } from '../number-or-text.ts';

const text = z.string().nullish();
const numericText = numberOrText.nullish();

/** Something that an order sells. */
export const orderItemSchema = z.object({
  id: numericText,
  title: text,
  description: text,
  picture_url: text,
  category_id: text,
  currency_id: text,
  quantity: z.int().min(1).default(1),
  unit_price: z.number().min(0).max(1e12),
});

/** The body of `POST` and `PUT /merchant_orders`; what it does not name is ignored. Source: the official Node SDK's types. */
export const merchantOrderRequestSchema = z
  .object({
    preference_id: text,
    application_id: numericText,
    payer: z.object({ id: z.int().nullish(), nickname: text }).nullish(),
    sponsor_id: numericText,
    items: z.array(orderItemSchema).max(1_000).nullish(),
    shipments: z.array(z.record(z.string(), z.unknown())).nullish(),
    notification_url: text,
    additional_info: text,
    external_reference: z.string().max(256).nullish(),
    marketplace: text,
    site_id: text,
    collector: z.object({ id: z.int().nullish() }).nullish(),
    version: z.number().nullish(),
  })
  .meta({ id: 'MerchantOrderRequest' });

export type MerchantOrderRequest = z.infer<typeof merchantOrderRequestSchema>;

/**
 * An order's body with its types checked.
 * @throws ApiError 400 that names the first field in error; no source shows the real text.
 */
export function parseMerchantOrderRequest(body: Record<string, unknown>): MerchantOrderRequest {
  const parsed = merchantOrderRequestSchema.safeParse(body);
  if (parsed.success) return parsed.data;
  throw invalidField(parsed.error.issues[0]?.path ?? []);
}

/** The refusal of a field, named by its path. */
export function invalidField(path: readonly PropertyKey[]): ApiError {
  return new ApiError(400, `Invalid value for ${path.map(String).join('.')}`, { error: 'bad_request' });
}
