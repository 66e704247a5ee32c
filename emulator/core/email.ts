// Reserved top-level domains are refused by the real API. Source: a team's run against the MLM sandbox, Aug 2026.
const RESERVED_TLDS = ['test', 'local', 'localhost', 'invalid', 'example'];

/** Whether the API takes the text as `payer.email`. */
export function isAcceptedEmail(text: string): boolean {
  const match = /^[^\s@,;<>()"]+@([A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.([A-Za-z]{2,}))$/.exec(text);
  const tld = match?.[2]?.toLowerCase();
  return tld !== undefined && !RESERVED_TLDS.includes(tld);
}
