import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type WitnessLine, witnessLine } from '../fixtures/journal-witness.ts';

/**
 * What the emulator's journals saw of a run, in one line: distinct (country, last four digits, holder) among its card payments.
 * Null when the workers kept no witness of any. Says so when a journal had to forget requests.
 */
export function journalLine(folder: string): string | null {
  const lines = readWitness(folder);
  const payments = lines.filter((line) => 'holder' in line);
  if (payments.length === 0) return null;
  const distinct = new Set(payments.map((one) => `${one.site} ${one.last_four_digits} ${one.holder}`));
  const forgotten = lines.reduce((sum, line) => sum + ('forgotten' in line ? line.forgotten : 0), 0);
  const [atLeast, why] =
    forgotten > 0 ? ['at least ', `; the journals forgot their oldest ${forgotten} requests`] : ['', ''];
  return `journal  ${atLeast}${distinct.size} distinct cards x holders in ${atLeast}${payments.length} payments${why}`;
}

function readWitness(folder: string): WitnessLine[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n'))
    .filter((text) => text !== '')
    .map((text) => witnessLine.parse(JSON.parse(text)));
}
