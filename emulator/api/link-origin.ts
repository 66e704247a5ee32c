import type { Context } from 'hono';

/** Where links of an answer lead: to the emulator as it was asked, or null for the websites of Mercado Pago. */
export function linkOriginOf(c: Context, { localLinks }: { localLinks: boolean }): string | null {
  return localLinks ? new URL(c.req.url).origin : null;
}
