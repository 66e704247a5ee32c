import * as z from 'zod/mini';

/** `GET /bricks/preferences/<id>`; the methods that it may be paid with. */
export const brickPreferenceSchema = z.object({
  id: z.string(),
  site_id: z.string(),
  purpose: z.nullable(z.string()),
  init_point: z.string(),
  payment_methods: z.array(z.string()),
});
export type BrickPreference = z.infer<typeof brickPreferenceSchema>;
