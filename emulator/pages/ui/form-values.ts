import type { Context } from 'hono';

/** The text fields of a form that was posted; empty for a body that is none. */
export async function formValues(c: Context): Promise<Record<string, string>> {
  const body = await c.req.parseBody().catch(() => ({}));
  return Object.fromEntries(
    Object.entries(body).filter((field): field is [string, string] => typeof field[1] === 'string'),
  );
}
