import { cardPayments } from './card-payments.ts';
import type { Measurement } from './measurement.ts';
import { postLoad } from './post-load.ts';
import { pidFrom, residentMemory } from './resident-memory.ts';
import { sideBySide } from './side-by-side.ts';
import { spreadOf } from './spread.ts';
import { startEmulator } from './start-emulator.ts';

const FULL = 100_000;
const BATCH = 2_500;
const PER_ROUND = 1_500;
// A slow machine stops short of full; the figures then say with how many payments they were taken.
const FILL_LIMIT_MS = 70_000;

export const emulatorFilled: Measurement = {
  part: 'emulator',
  what: `the emulator with up to ${inWords(FULL)}`,
  async measure(signal) {
    await using filled = await startEmulator();
    const pid = pidFrom(filled.log());
    const held = inWords(await fill(filled.url, signal));
    const memory = spreadOf([residentMemory(pid)]);
    await using empty = await startEmulator();
    const sides = { ours: () => rate(filled.url), yardstick: () => rate(empty.url) };
    const measured = await sideBySide(sides, { rounds: 5, signal });
    return [
      { what: `emulator: with ${held} / empty`, measured, unit: 'ratio', budget: { atLeast: 0.75 } },
      { what: `emulator: memory after ${held}`, measured: memory, unit: 'MB', budget: { atMost: 700 } },
    ];
  },
};

async function fill(url: string, signal: AbortSignal): Promise<number> {
  const latest = performance.now() + FILL_LIMIT_MS;
  let made = 0;
  while (made < FULL && performance.now() < latest) {
    signal.throwIfAborted();
    await postLoad(url, await cardPayments(url, BATCH));
    made += BATCH;
  }
  return made;
}

async function rate(url: string): Promise<number> {
  return (await postLoad(url, await cardPayments(url, PER_ROUND))).perSecond;
}

function inWords(payments: number): string {
  return `${payments.toLocaleString('en')} payments`;
}
