import type { Context } from 'hono';

/** The pages of the checkout, in the order in which a buyer sees them. */
export const STEPS = {
  start: '/checkout/v1/redirect',
  logIn: '/checkout/v1/login',
  pay: '/checkout/v1/payment',
  end: '/checkout/v1/congrats',
} as const;

// What a step hands to the next one besides its own: of which preference, in which language and colours.
const KEPT = ['pref_id', 'lang', 'elements_color', 'header_color'];

/** The address of a step of the same checkout, on the same host. */
export function stepUrl(c: Context, step: keyof typeof STEPS, added: Record<string, string> = {}): string {
  const kept = KEPT.flatMap((name) => {
    const value = c.req.query(name);
    return value === undefined ? [] : [[name, value]];
  });
  return `${STEPS[step]}?${new URLSearchParams([...kept, ...Object.entries(added)])}`;
}
