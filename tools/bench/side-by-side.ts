import { median } from './median.ts';

type Measure = () => Promise<number>;

/**
 * The median ratio of two measurements, taken in turns, so that a busy moment of the machine falls on both.
 * The first pair warms up and does not count.
 */
export async function sideBySide(ours: Measure, yardstick: Measure, rounds = 5): Promise<number> {
  const ratios: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    const ratio = (await ours()) / (await yardstick());
    if (round > 0) ratios.push(ratio);
  }
  return median(ratios);
}
