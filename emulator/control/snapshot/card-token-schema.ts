import { z } from 'zod';
import type { CardToken } from '../../core/card-token.ts';
import { moment, shownCard, site } from './parts.ts';

export const cardTokenSchema: z.ZodType<CardToken> = z.strictObject({
  ...shownCard,
  id: z.string(),
  universeId: z.string(),
  site,
  publicKey: z.string(),
  live: z.boolean(),
  cardNumberLength: z.int(),
  securityCodeLength: z.int().nullable(),
  createdAt: moment,
  updatedAt: moment,
  usedAt: moment.nullable(),
});
