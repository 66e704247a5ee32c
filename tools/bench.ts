import { emulatorFigures } from './bench/emulator-figures.ts';
import { printFigures } from './bench/print-figures.ts';

/** `npm run bench`: what things cost, as ratios measured side by side. Printed, not asserted: a busy machine is no defect. */
console.log('Measuring the emulator; this takes some minutes …');
printFigures(await emulatorFigures());
