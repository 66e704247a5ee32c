import { z } from 'zod';
import type { Chargeback } from '../../core/chargeback.ts';
import { moment } from './parts.ts';

export const chargebackSchema: z.ZodType<Chargeback> = z.strictObject({
  id: z.string(),
  paymentId: z.int(),
  amount: z.number(),
  coverageApplied: z.boolean().nullable(),
  createdAt: moment,
  updatedAt: moment,
});
