import * as z from 'zod/mini';
import { cardTokenSchema } from '../wire/card-token.ts';
import { errorEnvelopeSchema } from '../wire/error-envelope.ts';
import { fieldNameSchema } from './field-names.ts';
import { fieldRulesSchema } from './field-rules.ts';
import { type FieldState, fieldStateSchema } from './field-state.ts';
import { fieldStyleSchema } from './field-style.ts';

// The real messages between SDK and frames are not public: this format is ours, and nothing may depend on it.

const envelope = { channel: z.literal('secure-fields'), instance: z.string(), field: fieldNameSchema };

/** Why there is no token: the API's refusal with its envelope, or words alone for what never came to an answer. */
const tokenFailureSchema = z.object({
  message: z.string(),
  refusal: z.nullable(z.object({ status: z.number(), envelope: errorEnvelopeSchema })),
});
export type TokenFailure = z.infer<typeof tokenFailureSchema>;

/** What a frame tells its page. Never the card number beyond the BIN, never the security code. */
export const fromFrameSchema = z.discriminatedUnion('kind', [
  z.object({ ...envelope, kind: z.literal('ready') }),
  z.object({ ...envelope, kind: z.literal('focus') }),
  z.object({ ...envelope, kind: z.literal('blur'), state: fieldStateSchema }),
  z.object({ ...envelope, kind: z.literal('change'), state: fieldStateSchema }),
  /** The same content is judged anew: by other rules, or beside another sibling. */
  z.object({ ...envelope, kind: z.literal('judged'), state: fieldStateSchema }),
  z.object({ ...envelope, kind: z.literal('paste') }),
  z.object({ ...envelope, kind: z.literal('complete') }),
  z.object({ ...envelope, kind: z.literal('enter') }),
  z.object({ ...envelope, kind: z.literal('bin'), bin: z.nullable(z.string()) }),
  z.object({ ...envelope, kind: z.literal('state'), request: z.number(), state: fieldStateSchema }),
  z.object({ ...envelope, kind: z.literal('token'), request: z.number(), token: cardTokenSchema }),
  z.object({
    ...envelope,
    kind: z.literal('tokenFailed'),
    request: z.number(),
    failure: tokenFailureSchema,
  }),
]);

const lookSchema = z.object({
  label: z.optional(z.string()),
  placeholder: z.optional(z.string()),
  style: z.optional(fieldStyleSchema),
  /** Addresses of style sheets. */
  fonts: z.optional(z.array(z.string())),
  ariaRequired: z.optional(z.boolean()),
});
/** Words and looks of a frame; what is left out stays as it is. */
export type FieldLook = z.infer<typeof lookSchema>;

const identificationSchema = z.object({ type: z.optional(z.string()), number: z.optional(z.string()) });
const tokenHolderSchema = z.object({
  name: z.optional(z.string()),
  identification: z.optional(identificationSchema),
});
/** Who holds the card: the part of a token that does not come from the frames. */
export type TokenHolder = z.infer<typeof tokenHolderSchema>;

/** A new token of the typed card or of a saved one, or more data for a token that exists. */
const tokenSubjectSchema = z.discriminatedUnion('of', [
  z.object({ of: z.literal('typedCard'), holder: tokenHolderSchema }),
  z.object({ of: z.literal('savedCard'), cardId: z.string() }),
  z.object({ of: z.literal('token'), tokenId: z.string() }),
]);
export type TokenSubject = z.infer<typeof tokenSubjectSchema>;

/** What a page asks of a frame. */
export const toFrameSchema = z.discriminatedUnion('kind', [
  z.object({ ...envelope, kind: z.literal('look'), look: lookSchema }),
  z.object({ ...envelope, kind: z.literal('rules'), rules: fieldRulesSchema }),
  /** `invalid` null leaves the mark to the content; `description` is read out with it. */
  z.object({
    ...envelope,
    kind: z.literal('mark'),
    invalid: z.nullable(z.boolean()),
    description: z.string(),
  }),
  z.object({ ...envelope, kind: z.literal('focus') }),
  z.object({ ...envelope, kind: z.literal('inspect'), request: z.number() }),
  z.object({
    ...envelope,
    kind: z.literal('createToken'),
    request: z.number(),
    subject: tokenSubjectSchema,
    /** The other frames that stand. */
    siblings: z.array(fieldNameSchema),
  }),
]);
export type ToFrame = z.infer<typeof toFrameSchema>;

type Body<T> = T extends unknown ? Omit<T, keyof typeof envelope> : never;
export type FromFrameBody = Body<z.infer<typeof fromFrameSchema>>;
export type ToFrameBody = Body<ToFrame>;

export type { FieldState };

/** The three frames of a Brick, in the order of the DOM. */
export const FRAME_FIELDS = ['cardNumber', 'expirationDate', 'securityCode'] as const;
export type FrameField = (typeof FRAME_FIELDS)[number];

/** What a Brick hears of its frames. */
export type FromFrame = FromFrameBody & { field: FrameField };

/** Words and looks that a Brick gives to a frame. */
export type FrameLook = FieldLook & { label: string };

/** What the brand of a card demands. */
export interface BrandSettings {
  cardNumberLength: number;
  luhn: boolean;
  securityCodeLength: number;
  securityCodeOptional: boolean;
}
