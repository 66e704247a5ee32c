import * as z from 'zod/mini';
import { cardTokenSchema } from '../wire.ts';

// The real messages between SDK and frames are not public: this format is ours, and nothing may depend on it.

/** The three frames of a Brick, in the order of the DOM. */
export const FRAME_FIELDS = ['cardNumber', 'expirationDate', 'securityCode'] as const;
export type FrameField = (typeof FRAME_FIELDS)[number];

/** Every frame's document holds all five inputs. */
export const INPUT_NAMES = [
  'cardNumber',
  'securityCode',
  'expirationDate',
  'expirationMonth',
  'expirationYear',
] as const;

export const frameFieldSchema = z.enum(FRAME_FIELDS);

export const fieldStateSchema = z.object({
  empty: z.boolean(),
  /** Why the content is no valid value; null when it is one. */
  cause: z.nullable(z.enum(['invalid_type', 'invalid_length', 'invalid_value'])),
});
export type FieldState = z.infer<typeof fieldStateSchema>;

const envelope = { channel: z.literal('secure-fields'), instance: z.string(), field: frameFieldSchema };

/** What a frame tells its page. Never the card number beyond the BIN, never the security code. */
export const fromFrameSchema = z.discriminatedUnion('kind', [
  z.object({ ...envelope, kind: z.literal('ready') }),
  z.object({ ...envelope, kind: z.literal('focus') }),
  z.object({ ...envelope, kind: z.literal('blur'), state: fieldStateSchema }),
  z.object({ ...envelope, kind: z.literal('change'), state: fieldStateSchema }),
  z.object({ ...envelope, kind: z.literal('complete') }),
  z.object({ ...envelope, kind: z.literal('enter') }),
  z.object({ ...envelope, kind: z.literal('bin'), bin: z.nullable(z.string()) }),
  z.object({ ...envelope, kind: z.literal('state'), request: z.number(), state: fieldStateSchema }),
  z.object({ ...envelope, kind: z.literal('token'), request: z.number(), token: cardTokenSchema }),
  z.object({ ...envelope, kind: z.literal('tokenFailed'), request: z.number(), message: z.string() }),
]);
export type FromFrame = z.infer<typeof fromFrameSchema>;

export const appearanceSchema = z.object({
  label: z.string(),
  placeholder: z.string(),
  style: z.object({
    color: z.string(),
    placeholderColor: z.string(),
    fontSize: z.string(),
    fontWeight: z.string(),
    paddingInline: z.string(),
  }),
});
export type FieldAppearance = z.infer<typeof appearanceSchema>;

export const brandSettingsSchema = z.object({
  cardNumberLength: z.number(),
  luhn: z.boolean(),
  securityCodeLength: z.number(),
  securityCodeOptional: z.boolean(),
});
export type BrandSettings = z.infer<typeof brandSettingsSchema>;

const identificationSchema = z.object({ type: z.string(), number: z.string() });
export const tokenHolderSchema = z.object({
  name: z.string(),
  identification: z.optional(identificationSchema),
});
export type TokenHolder = z.infer<typeof tokenHolderSchema>;

/** What a page asks of a frame. */
export const toFrameSchema = z.discriminatedUnion('kind', [
  z.object({ ...envelope, kind: z.literal('configure'), appearance: appearanceSchema }),
  z.object({ ...envelope, kind: z.literal('brand'), settings: z.nullable(brandSettingsSchema) }),
  z.object({ ...envelope, kind: z.literal('problem'), message: z.nullable(z.string()) }),
  z.object({ ...envelope, kind: z.literal('focus') }),
  z.object({ ...envelope, kind: z.literal('inspect'), request: z.number() }),
  z.object({ ...envelope, kind: z.literal('createToken'), request: z.number(), holder: tokenHolderSchema }),
]);
export type ToFrame = z.infer<typeof toFrameSchema>;

type Body<T> = T extends unknown ? Omit<T, keyof typeof envelope> : never;
export type FromFrameBody = Body<FromFrame>;
export type ToFrameBody = Body<ToFrame>;
