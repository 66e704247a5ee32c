import * as z from 'zod/mini';

/** What a frame can be for; every frame's document holds all five inputs, named like this. */
export const FIELD_NAMES = [
  'cardNumber',
  'securityCode',
  'expirationDate',
  'expirationMonth',
  'expirationYear',
] as const;
export type FieldName = (typeof FIELD_NAMES)[number];

export const fieldNameSchema = z.enum(FIELD_NAMES);
