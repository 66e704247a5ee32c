import { fileURLToPath } from 'node:url';
import { startProcess } from '../../fixtures/start-process.ts';
import { cardPayments } from './card-payments.ts';
import type { Figure } from './figure.ts';
import type { Measurement } from './measurement.ts';
import { postLoad } from './post-load.ts';
import { sideBySide } from './side-by-side.ts';
import { startEmulator } from './start-emulator.ts';

const PER_ROUND = 2_000;
const ROUNDS = 11;

const pathOf = (module: string) => fileURLToPath(new URL(module, import.meta.url));
const startEcho = () =>
  startProcess({ entry: pathOf('./echo-main.ts'), env: {}, readyMessage: 'echo ready' });
const startExpress = () =>
  startProcess({ entry: pathOf('./express-main.ts'), env: {}, readyMessage: 'express ready' });

/** Both get the same bodies: the payments use up the tokens in them, the echo does not care. */
export const emulatorAgainstEcho: Measurement = {
  part: 'emulator',
  what: 'payments against a bare echo',
  async measure(signal) {
    await using echo = await startEcho();
    const measured = await ratioTo(echo.url, { signal });
    return [{ what: 'emulator: payments / bare echo', measured, unit: 'ratio', budget: { atLeast: 0.35 } }];
  },
};

/** The same against an endpoint of Express, for whoever wonders what a mock of their own would cost. */
export const emulatorAgainstExpress: Measurement = {
  part: 'emulator',
  what: 'payments against an echo of Express',
  async measure(signal) {
    await using echo = await startExpress();
    const measured = await ratioTo(echo.url, { signal });
    return [{ what: 'emulator: payments / echo of Express', measured, unit: 'ratio', budget: null }];
  },
};

/** The same against any server that runs already on this machine and answers `POST /v1/payments` with a 2xx. */
export function emulatorAgainst(url: string): Measurement {
  return {
    part: 'emulator',
    what: `payments against ${url}`,
    async measure(signal) {
      const measured = await ratioTo(url, { signal, accepts: (status) => status >= 200 && status < 300 });
      const figure: Figure = { what: `emulator: payments / ${url}`, measured, unit: 'ratio', budget: null };
      return [figure];
    },
  };
}

async function ratioTo(
  url: string,
  { signal, accepts }: { signal: AbortSignal; accepts?: (status: number) => boolean },
) {
  await using emulator = await startEmulator();
  let posts = await cardPayments(emulator.url, PER_ROUND);
  const ours = async () => {
    posts = await cardPayments(emulator.url, PER_ROUND);
    return (await postLoad(emulator.url, posts)).perSecond;
  };
  const yardstick = async () => {
    const sent = accepts ? posts.map((post) => ({ ...post, accepts })) : posts;
    return (await postLoad(url, sent)).perSecond;
  };
  // Awaited here: the emulator ends with this function.
  return await sideBySide({ ours, yardstick }, { rounds: ROUNDS, signal });
}
