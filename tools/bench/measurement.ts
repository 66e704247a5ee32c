import type { Figure } from './figure.ts';

export const PARTS = ['emulator', 'backend', 'scenario'] as const;
export type Part = (typeof PARTS)[number];

/** Something that is measured by itself: when it fails, the others still are. */
export interface Measurement {
  part: Part;
  what: string;
  /** Ends soon after the signal, with everything stopped that it started. */
  measure(signal: AbortSignal): Promise<Figure[]>;
}
