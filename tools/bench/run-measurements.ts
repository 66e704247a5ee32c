import type { Figure } from './figure.ts';
import type { Measurement } from './measurement.ts';

export interface Measured {
  figures: Figure[];
  /** One line for each measurement that could not be made. */
  failures: string[];
}

/** Makes the measurements one after the other, also after one has failed; ends early when the signal says so. */
export async function runMeasurements(
  measurements: readonly Measurement[],
  signal: AbortSignal,
): Promise<Measured> {
  const figures: Figure[] = [];
  const failures: string[] = [];
  for (const { what, measure } of measurements) {
    if (signal.aborted) break;
    console.log(`Measuring ${what} …`);
    try {
      figures.push(...(await measure(signal)));
    } catch (error) {
      // Ctrl-C ends the children too, each in its own way.
      if (!signal.aborted)
        failures.push(`${what}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return { figures, failures };
}
