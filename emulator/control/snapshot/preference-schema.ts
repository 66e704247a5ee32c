import { z } from 'zod';
import { preferenceRequestSchema } from '../../api/preferences/preference-request.ts';
import type { Preference } from '../../core/preference.ts';
import { moment, site } from './parts.ts';

export const preferenceSchema: z.ZodType<Preference> = z.strictObject({
  id: z.string(),
  site,
  collectorId: z.int(),
  liveMode: z.boolean(),
  request: preferenceRequestSchema,
  createdAt: moment,
  updatedAt: moment,
});
