import type { Context } from 'hono';
import { z } from 'zod';
import { ControlError } from './control-error.ts';

/**
 * The body of a control call.
 * @throws ControlError 400 that names each field in error and what is accepted.
 */
export async function parseBody<T>(c: Context, schema: z.ZodType<T>): Promise<T> {
  const parsed = schema.safeParse(await c.req.json().catch(() => null));
  if (parsed.success) return parsed.data;
  throw new ControlError(400, `${c.req.method} ${c.req.path}: ${z.prettifyError(parsed.error)}`);
}
