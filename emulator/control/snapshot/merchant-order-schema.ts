import { z } from 'zod';
import type { MerchantOrder } from '../../core/merchant-order.ts';
import { moment, record } from './parts.ts';

export const merchantOrderSchema: z.ZodType<MerchantOrder> = z.strictObject({
  id: z.int(),
  request: record,
  createdAt: moment,
  updatedAt: moment,
});
