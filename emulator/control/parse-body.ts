import type { Context } from 'hono';
import { z } from 'zod';
import { isDeeperThan } from '../api/read-json.ts';
import { ControlError } from './control-error.ts';

// Above what a snapshot can hold of the API's own bodies, and below what overflows the stack when it is written again.
const DEPTH_LIMIT = 200;

/**
 * The body of a control call.
 * @throws ControlError 400 that names each field in error and what is accepted.
 */
export async function parseBody<T>(c: Context, schema: z.ZodType<T>): Promise<T> {
  const call = `${c.req.method} ${c.req.path}`;
  const body: unknown = await c.req.json().catch(() => {
    throw new ControlError(400, `${call}: the body is no JSON`);
  });
  if (isDeeperThan(DEPTH_LIMIT, body)) {
    throw new ControlError(400, `${call}: the body is nested deeper than ${DEPTH_LIMIT} levels`);
  }
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  throw new ControlError(400, `${call}: ${z.prettifyError(parsed.error)}`);
}
