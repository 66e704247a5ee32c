/** A wait took longer than it may. */
export class DeadlineExceeded extends Error {
  override name = 'DeadlineExceeded';
}

/** The moment after which nothing may go on. */
export class Deadline {
  readonly #at: number;

  constructor(ms: number) {
    this.#at = Date.now() + ms;
  }

  remainingMs(): number {
    return Math.max(0, this.#at - Date.now());
  }

  /** An earlier moment, so that time is left for what comes next. */
  half(): Deadline {
    return new Deadline(this.remainingMs() / 2);
  }

  /** A pause, cut short by the deadline. */
  async pause(ms: number): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, Math.min(ms, this.remainingMs())));
  }
}

/**
 * What `work` gives, if it comes in time.
 * @throws DeadlineExceeded after `ms`
 */
export async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const expiry = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DeadlineExceeded(`no answer within ${Math.round(ms)} ms`)), ms);
  });
  try {
    return await Promise.race([work, expiry]);
  } finally {
    clearTimeout(timer);
  }
}
