// @ts-check
/** A set-up step that cannot succeed; the message is one line that says what to do. */
export class SetUpError extends Error {
  /** @override */
  name = 'SetUpError';
}
