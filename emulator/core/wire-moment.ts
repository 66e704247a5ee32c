const WITH_OFFSET = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})$/;

/** The moment (epoch ms) that a text names: ISO 8601 with its offset, which `Z` is too; null for none. */
export function wireMoment(text: string): number | null {
  const at = WITH_OFFSET.test(text) && isDay(text.slice(0, 10)) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(at) ? null : at;
}

// `Date.parse` reads 30 February as 2 March.
function isDay(date: string): boolean {
  const at = Date.parse(date);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(date);
}
