import { z } from 'zod';
import { SITE_IDS } from '../../../fixtures/catalog/sites.ts';

export const text = z.string().nullable();

// What a Date can hold, with room for what is added to it.
const LAST_MOMENT = 8e15;

export const moment = z.int().min(0).max(LAST_MOMENT);
export const site = z.enum(SITE_IDS);
export const record = z.record(z.string(), z.unknown());
export const identification = z.strictObject({ type: z.string(), number: z.string() }).nullable();
export const cardholder = z.strictObject({ name: z.string(), identification });
export const issuer = z.strictObject({ id: z.string(), name: z.string() });

/** What is kept of any card: never its number. */
export const shownCard = {
  cardId: text,
  bin: z.string(),
  firstSixDigits: z.string(),
  lastFourDigits: z.string(),
  expirationMonth: z.int(),
  expirationYear: z.int(),
  cardholder,
};
