import type { Measurement } from './measurement.ts';
import { spreadOf } from './spread.ts';
import { startTime } from './start-emulator.ts';

const STARTS = 5;

export const emulatorStart: Measurement = {
  part: 'emulator',
  what: "the emulator's start",
  async measure(signal) {
    const times: number[] = [];
    for (let start = 0; start < STARTS; start++) {
      signal.throwIfAborted();
      times.push(await startTime());
    }
    const what = 'emulator: start to first answer';
    return [{ what, measured: spreadOf(times), unit: 'ms', budget: { atMost: 800 } }];
  },
};
