import { fileURLToPath } from 'node:url';
import { startProcess } from '../../fixtures/start-process.ts';
import { cardPayments } from './card-payments.ts';
import type { Measurement } from './measurement.ts';
import { postLoad } from './post-load.ts';
import { sideBySide } from './side-by-side.ts';
import { startEmulator } from './start-emulator.ts';

const PER_ROUND = 2_000;
const ECHO = fileURLToPath(new URL('./echo-main.ts', import.meta.url));

/** Both get the same bodies: the payments use up the tokens in them, the echo does not care. */
export const emulatorAgainstEcho: Measurement = {
  part: 'emulator',
  what: 'payments against a bare echo',
  async measure(signal) {
    await using emulator = await startEmulator();
    await using echo = await startProcess({ entry: ECHO, env: {}, readyMessage: 'echo ready' });
    let posts = await cardPayments(emulator.url, PER_ROUND);
    const ours = async () => {
      posts = await cardPayments(emulator.url, PER_ROUND);
      return (await postLoad(emulator.url, posts)).perSecond;
    };
    const yardstick = async () => (await postLoad(echo.url, posts)).perSecond;
    const measured = await sideBySide({ ours, yardstick }, { rounds: 7, signal });
    return [{ what: 'emulator: payments / bare echo', measured, unit: 'ratio', budget: { atLeast: 0.35 } }];
  },
};
