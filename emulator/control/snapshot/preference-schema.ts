import { z } from 'zod';
import { checkPreference } from '../../api/preferences/check-preference.ts';
import { preferenceRequestSchema } from '../../api/preferences/preference-request.ts';
import type { Preference } from '../../core/preference.ts';
import { moment, site } from './parts.ts';

export const preferenceSchema: z.ZodType<Preference> = z
  .strictObject({
    id: z.string(),
    site,
    collectorId: z.int(),
    liveMode: z.boolean(),
    request: preferenceRequestSchema,
    createdAt: moment,
    updatedAt: moment,
  })
  .refine(isPassed, {
    path: ['request'],
    error: 'POST /checkout/preferences would refuse this preference',
  });

function isPassed({ request, site }: Preference): boolean {
  try {
    checkPreference(request, { site, strictUrls: false });
    return true;
  } catch {
    return false;
  }
}
