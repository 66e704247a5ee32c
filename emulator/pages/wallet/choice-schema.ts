import { z } from 'zod';
import { RESULTS } from './wallet-texts.ts';

/** What the pay page's form sends. */
export const choiceSchema = z.object({
  attempt: z.string().min(1),
  method: z.enum(['account_money', 'consumer_credits']),
  installments: z.coerce.number().int().positive().optional(),
  result: z.enum(RESULTS).default('approved'),
});
