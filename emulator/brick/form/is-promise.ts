/** Whether a callback of the shop gave something to wait for. */
export function isPromise(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'then' in value;
}
