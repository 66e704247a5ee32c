/**
 * Settings without what is null in them: a shop hands over what it knows of the buyer, and null is what it does not.
 * That the real Brick takes it for left out is inferred. Elements of lists stay as they are.
 */
export function withoutNulls(settings: object): object {
  const parts = Object.entries(settings).filter(([, part]) => part !== null);
  return Object.fromEntries(parts.map(([key, part]) => [key, isPlain(part) ? withoutNulls(part) : part]));
}

function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
