/** The number that a path names; NaN for what only JavaScript reads as one, such as `1e3`. */
export function pathId(text: string | undefined): number {
  return /^\d+$/.test(text ?? '') ? Number(text) : Number.NaN;
}
