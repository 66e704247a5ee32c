import * as z from 'zod/mini';

/** `GET /v1/identification_types` */
export const identificationTypesSchema = z.array(
  z.object({
    id: z.string(),
    name: z.string(),
    type: z.string(),
    min_length: z.number(),
    max_length: z.number(),
  }),
);
export type WireIdentificationType = z.infer<typeof identificationTypesSchema>[number];
