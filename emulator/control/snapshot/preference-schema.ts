import { z } from 'zod';
import type { Preference } from '../../core/preference.ts';
import { moment, record } from './parts.ts';

export const preferenceSchema: z.ZodType<Preference> = z.strictObject({
  id: z.string(),
  request: record,
  createdAt: moment,
  updatedAt: moment,
});
