export interface Cause {
  code: number | string;
  description: string;
  data?: string;
}

/** An answer of the API other than success; it is turned into a response in one place. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly status: number;
  readonly error: string | null;
  /** Null where the real API answers `"cause": null`, as Checkout Pro does. */
  readonly causes: readonly Cause[] | null;

  constructor(
    status: number,
    message: string,
    options: { error: string | null; causes?: readonly Cause[] | null },
  ) {
    super(message);
    this.status = status;
    this.error = options.error;
    this.causes = options.causes === undefined ? [] : options.causes;
  }
}
