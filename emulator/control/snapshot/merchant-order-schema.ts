import { z } from 'zod';
import { orderItemSchema } from '../../api/merchant-orders/merchant-order-request.ts';
import type { MerchantOrder } from '../../core/merchant-order.ts';
import { moment, record, site, text } from './parts.ts';

export const merchantOrderSchema: z.ZodType<MerchantOrder> = z.strictObject({
  id: z.int(),
  site,
  collectorId: z.int(),
  isTest: z.boolean(),
  preferenceId: text,
  applicationId: text,
  payer: z.strictObject({ id: z.int().nullable(), nickname: text }).nullable(),
  sponsorId: text,
  items: z.array(orderItemSchema),
  shipments: z.array(record),
  notificationUrl: text,
  additionalInfo: text,
  externalReference: text,
  marketplace: z.string(),
  createdAt: moment,
  updatedAt: moment,
});
