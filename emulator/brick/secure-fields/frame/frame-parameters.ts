import * as z from 'zod/mini';
import { fieldNameSchema } from '../field-names.ts';

const schema = z.object({
  field: fieldNameSchema,
  instance: z.string(),
  public_key: z.string(),
  locale: z.string(),
  /** Origin of the page around the frame; the document's `frame-ancestors` admits no other. */
  referer: z.string(),
});
export type FrameParameters = z.infer<typeof schema>;

/** What the page gave a frame in its address; null for a visit that is no card frame. */
export function frameParameters(search: string): FrameParameters | null {
  const parsed = schema.safeParse(Object.fromEntries(new URLSearchParams(search)));
  return parsed.success ? parsed.data : null;
}
