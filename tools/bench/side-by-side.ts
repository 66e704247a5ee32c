import { type Spread, spreadOf } from './spread.ts';

export interface Sides {
  ours: () => Promise<number>;
  yardstick: () => Promise<number>;
}

/**
 * The ratios of two measurements, taken in turns, so that a busy moment of the machine falls on both.
 * The first pair warms up and does not count.
 */
export async function sideBySide(
  { ours, yardstick }: Sides,
  { rounds, signal }: { rounds: number; signal: AbortSignal },
): Promise<Spread> {
  const ratios: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    signal.throwIfAborted();
    const ratio = (await ours()) / (await yardstick());
    if (round > 0) ratios.push(ratio);
  }
  return spreadOf(ratios);
}
