import { z } from 'zod';

/** Every refusal of the API but the gateway's. Source: fixtures of the official SDKs and public issue threads. */
export const errorEnvelopeSchema = z
  .strictObject({
    message: z.string(),
    error: z.string().nullable(),
    status: z.int(),
    cause: z
      .array(
        z.strictObject({
          code: z.union([z.int(), z.string()]),
          description: z.string(),
          data: z
            .string()
            .meta({ description: 'When, and the id of the request: dd-MM-yyyyTHH:mm:ssUTC;<uuid>' }),
        }),
      )
      .nullable(),
  })
  .meta({ id: 'ErrorEnvelope' });

export type ErrorEnvelope = z.infer<typeof errorEnvelopeSchema>;

/** What the gateway answers before a request reaches the API. */
export const policyRefusalSchema = z
  .strictObject({
    code: z.literal('PA_UNAUTHORIZED_RESULT_FROM_POLICIES'),
    blocked_by: z.literal('PolicyAgent'),
    message: z.string(),
    status: z.literal(403),
  })
  .meta({ id: 'PolicyRefusal' });

export type PolicyRefusal = z.infer<typeof policyRefusalSchema>;
