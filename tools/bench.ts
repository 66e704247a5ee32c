import { backendAgainstSdk } from './bench/backend-against-sdk.ts';
import { busyMachine } from './bench/busy-machine.ts';
import {
  emulatorAgainst,
  emulatorAgainstEcho,
  emulatorAgainstExpress,
} from './bench/emulator-against-echo.ts';
import { emulatorFilled } from './bench/emulator-filled.ts';
import { emulatorStart } from './bench/emulator-start.ts';
import { lastE2eRun } from './bench/last-e2e-run.ts';
import { type Measurement, PARTS } from './bench/measurement.ts';
import { printFigures } from './bench/print-figures.ts';
import { runMeasurements } from './bench/run-measurements.ts';
import { scenarioAgainstBarePages } from './bench/scenario-against-bare-pages.ts';

const MEASUREMENTS: readonly Measurement[] = [
  emulatorStart,
  emulatorAgainstEcho,
  emulatorAgainstExpress,
  backendAgainstSdk,
  scenarioAgainstBarePages,
  emulatorFilled,
];

const isUrl = (argument: string) => /^http:\/\/(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/.test(argument);

/**
 * `npm run bench [-- emulator|backend|scenario] [http://127.0.0.1:<port> …]`: what things cost. Printed, not asserted: a busy machine is
 * no defect. A server at a URL of this machine is measured beside the emulator.
 */
const urls = process.argv.slice(2).filter(isUrl);
const parts = process.argv.slice(2).filter((argument) => !isUrl(argument));
const unknown = parts.find((name) => !PARTS.some((part) => part === name));

if (unknown === undefined) await bench();
else {
  console.error(
    `There is no part "${unknown}" to measure. Give any of ${PARTS.join(', ')}, or nothing for all, and the URLs of servers on this machine, such as http://127.0.0.1:8080.`,
  );
  process.exitCode = 1;
}

async function bench(): Promise<void> {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => stop.abort());
  const busy = busyMachine();
  const chosen = [...MEASUREMENTS, ...urls.map(emulatorAgainst)].filter(
    ({ part }) => parts.length === 0 || parts.includes(part),
  );
  const { figures, failures } = await runMeasurements(chosen, stop.signal);

  printFigures(figures);
  console.log(`\n${lastE2eRun()}`);
  if (busy) console.log(busy);
  if (failures.length > 0)
    console.error(`\nNot measured:\n${failures.map((line) => `  ${line}`).join('\n')}`);
  if (stop.signal.aborted) console.error('\nStopped before everything was measured.');
  process.exitCode = failures.length > 0 || stop.signal.aborted ? 1 : 0;
}
