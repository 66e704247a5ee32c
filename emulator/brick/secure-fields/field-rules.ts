import * as z from 'zod/mini';

const lengthsSchema = z.object({ min: z.number(), max: z.number() });

/** What a frame demands of its content; each frame reads what concerns its own field. Lengths are in digits. */
export const fieldRulesSchema = z.object({
  cardNumberLength: lengthsSchema,
  luhn: z.boolean(),
  securityCodeLength: lengthsSchema,
  securityCodeOptional: z.boolean(),
  /** How many digits of a security code can be typed. */
  securityCodeLimit: z.number(),
  /** How many digits a year may have: 2, 4 or both. */
  yearLengths: z.array(z.number()),
});
export type FieldRules = z.infer<typeof fieldRulesSchema>;
export type Lengths = z.infer<typeof lengthsSchema>;

/** What fits any common card: the demands of a frame that was not yet told others. */
export const ANY_CARD: FieldRules = {
  cardNumberLength: { min: 13, max: 19 },
  luhn: true,
  securityCodeLength: { min: 3, max: 4 },
  securityCodeOptional: false,
  securityCodeLimit: 4,
  yearLengths: [2],
};

/** The one length that is allowed; null when there are several. */
export function onlyLength({ min, max }: Lengths): number | null {
  return min === max ? min : null;
}
