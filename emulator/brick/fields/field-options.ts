import * as z from 'zod/mini';
import { parseArgument } from '../sdk/parse-argument.ts';
import type { FieldName } from '../secure-fields/field-names.ts';
import { ANY_CARD, type FieldRules } from '../secure-fields/field-rules.ts';

// The options of fields. Source: sdk-js docs/fields.md.

const styleSchema = z.optional(z.record(z.string(), z.string()));

const createSchema = z.looseObject({
  placeholder: z.optional(z.string()),
  style: styleSchema,
  customFonts: z.optional(z.array(z.looseObject({ src: z.string() }))),
  mode: z.optional(z.enum(['short', 'full'])),
  enableLuhnValidation: z.optional(z.boolean()),
  srLabel: z.optional(z.string()),
  ariaRequired: z.optional(z.boolean()),
});
export type FieldOptions = z.infer<typeof createSchema>;

const cardNumberSettings = z.looseObject({
  length: z.optional(z.number().check(z.minimum(8), z.maximum(19))),
  validation: z.optional(z.enum(['standard', 'none'])),
});
const securityCodeSettings = z.looseObject({
  mode: z.optional(z.enum(['mandatory', 'optional'])),
  length: z.optional(z.number().check(z.minimum(3), z.maximum(4))),
});

const lookChange = { placeholder: z.optional(z.string()), style: styleSchema };
const changeSchema = z.looseObject({ ...lookChange, invalid: z.optional(z.boolean()) });
const cardNumberChange = z.looseObject({ ...changeSchema.shape, settings: z.optional(cardNumberSettings) });
const securityCodeChange = z.looseObject({
  ...changeSchema.shape,
  settings: z.optional(securityCodeSettings),
});

/** What the frame of a card number or a security code is told of the card's brand. */
export interface FieldSettings {
  length?: number | undefined;
  validation?: string | undefined;
  mode?: string | undefined;
}

export interface FieldChange {
  placeholder?: string | undefined;
  style?: Record<string, string> | undefined;
  invalid?: boolean | undefined;
  settings?: FieldSettings | undefined;
}

/** The options of `mp.fields.create`. Throws TypeError for what is none. */
export function parseOptions(options: unknown): FieldOptions {
  return parseArgument('fields.create', createSchema, options);
}

/** The argument of a field's `update`; only card number and security code have settings. Throws TypeError. */
export function parseChange(field: FieldName, change: unknown): FieldChange {
  const call = `update of the ${field} field`;
  if (field === 'cardNumber') return parseArgument(call, cardNumberChange, change);
  if (field === 'securityCode') return parseArgument(call, securityCodeChange, change);
  const { placeholder, style, invalid } = parseArgument(call, changeSchema, change);
  return { placeholder, style, invalid };
}

function yearLengths(mode: FieldOptions['mode']): number[] {
  if (mode === undefined) return [2, 4];
  return mode === 'short' ? [2] : [4];
}

/** What a field demands. Without settings: 9 to 18 digits, a code of 3 (that default is inferred), no Luhn check. */
export function rulesOf(field: FieldName, options: FieldOptions, settings: FieldSettings): FieldRules {
  const { length } = settings;
  const number = field === 'cardNumber' ? length : undefined;
  const code = field === 'securityCode' ? length : undefined;
  return {
    cardNumberLength: { min: number ?? 9, max: number ?? 18 },
    luhn: Boolean(options.enableLuhnValidation) && settings.validation === 'standard',
    securityCodeLength: { min: code ?? 3, max: code ?? 3 },
    securityCodeOptional: settings.mode === 'optional',
    securityCodeLimit: code ?? ANY_CARD.securityCodeLimit,
    yearLengths: yearLengths(options.mode),
  };
}
