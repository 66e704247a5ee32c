/** Prints why a command could not do its work, without a stack, and makes it end with code 1. */
export function sayReason(error: unknown): void {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
