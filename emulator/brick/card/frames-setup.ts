import type { FormEnvironment } from '../form/form-environment.ts';

const TRIES = 3;
const TRY_MS = 10_000;

interface FramesSetupOptions {
  report: FormEnvironment['report'];
  /** Puts new frames in place of those that did not come. */
  tryAgain: () => void;
}

/**
 * Watches that the frames of a card form come to stand, and tries three times.
 * Inferred from the names of the two causes: `fields_setup_failed` when a first try fails, the other when all have.
 */
export class FramesSetup {
  /** Resolves when all frames stand for the first time; never where they never do. */
  readonly done: Promise<void>;
  readonly #options: FramesSetupOptions;
  #resolve: () => void = () => undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #tries = 0;

  constructor(options: FramesSetupOptions) {
    this.#options = options;
    this.done = new Promise((resolve) => {
      this.#resolve = resolve;
    });
  }

  /** The first frames were put into the page. */
  expect(): void {
    if (this.#tries === 0) this.#try();
  }

  succeed(): void {
    this.stop();
    this.#resolve();
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  /** The frames were taken away: the next ones have their three tries too. */
  startOver(): void {
    this.stop();
    this.#tries = 0;
  }

  #try(): void {
    this.#tries += 1;
    this.#timer = setTimeout(() => this.#fail(), TRY_MS);
  }

  #fail(): void {
    if (this.#tries === 1) this.#options.report('fields_setup_failed');
    if (this.#tries < TRIES) {
      this.#try();
      this.#options.tryAgain();
    } else {
      this.#options.report('fields_setup_failed_after_3_tries');
    }
  }
}
