import type { Submission } from './payment-kind.ts';

/** The review that stands between a filled form and its payment, as the form sees it. */
export interface ReviewGate {
  /** Whether the buyer reviews, and no longer fills in. */
  readonly isOpen: boolean;
  /** What is to be paid; null when the buyer is to review it first. Throws as `collect` does. */
  pass(collect: () => Promise<Submission>): Promise<Submission | null>;
  /** What would be paid, without a step further. Throws as `collect` does. */
  read(collect: () => Promise<Submission>): Promise<Submission>;
  /** Calls back with every change of what the buyer sees; returns what ends that. */
  subscribe(listener: () => void): () => void;
  /** The page shows the other step now. */
  drawn(): void;
  dispose(): void;
}
