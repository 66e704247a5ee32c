import * as z from 'zod/mini';

/** The envelope of a refused request. */
export const errorEnvelopeSchema = z.looseObject({
  message: z.optional(z.string()),
  error: z.optional(z.nullable(z.string())),
  status: z.optional(z.number()),
  cause: z.optional(z.unknown()),
});
