import * as z from 'zod/mini';

/** `GET /bricks/addresses/<postal code>` */
export const addressSchema = z.looseObject({
  state: z.string(),
  city: z.string(),
  neighborhood: z.string(),
  street: z.string(),
});
