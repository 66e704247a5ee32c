import { fileURLToPath } from 'node:url';
import { startProcess } from '../../fixtures/start-process.ts';
import { cardPayments } from './card-payments.ts';
import type { Figure } from './figure.ts';
import { median } from './median.ts';
import { postLoad } from './post-load.ts';
import { pidFrom, residentMemory } from './resident-memory.ts';
import type { Post } from './send-post.ts';
import { sideBySide } from './side-by-side.ts';
import { startEmulator, startTime } from './start-emulator.ts';

const PER_ROUND = 1_500;
const FILLED = 100_000;
const BATCH = 5_000;
const ECHO = fileURLToPath(new URL('./echo-main.ts', import.meta.url));

/** What the emulator costs: against a bare echo, as it fills, at start, and in memory. Takes some minutes. */
export async function emulatorFigures(): Promise<Figure[]> {
  const starts = [await startTime(), await startTime(), await startTime()];
  return [
    {
      what: 'emulator: payments / bare echo',
      measured: await againstEcho(),
      unit: 'ratio',
      budget: { atLeast: 0.35 },
    },
    ...(await whenFilled()),
    {
      what: 'emulator: start to first answer',
      measured: median(starts),
      unit: 'ms',
      budget: { atMost: 800 },
    },
  ];
}

async function againstEcho(): Promise<number> {
  await using emulator = await startEmulator();
  await using echo = await startProcess({ entry: ECHO, env: {}, readyMessage: 'echo ready' });
  // The same bodies for both; tokens are used up by the payments, the echo does not care.
  let posts = await cardPayments(emulator.url, PER_ROUND);
  // Awaited here: what `using` holds is stopped when the function returns, measured or not.
  return await sideBySide(
    async () => {
      posts = await cardPayments(emulator.url, PER_ROUND);
      return rate(emulator.url, posts);
    },
    () => rate(echo.url, posts),
  );
}

async function whenFilled(): Promise<Figure[]> {
  await using filled = await startEmulator();
  const pid = pidFrom(filled.log());
  for (let made = 0; made < FILLED; made += BATCH) {
    await postLoad(filled.url, await cardPayments(filled.url, BATCH));
  }
  const memory = residentMemory(pid);
  await using empty = await startEmulator();
  const held = await sideBySide(
    () => freshRate(filled.url),
    () => freshRate(empty.url),
  );
  return [
    {
      what: 'emulator: with 100,000 payments / empty',
      measured: held,
      unit: 'ratio',
      budget: { atLeast: 0.75 },
    },
    {
      what: 'emulator: memory after 100,000 payments',
      measured: memory,
      unit: 'MB',
      budget: { atMost: 700 },
    },
  ];
}

async function freshRate(url: string): Promise<number> {
  return rate(url, await cardPayments(url, PER_ROUND));
}

async function rate(url: string, posts: readonly Post[]): Promise<number> {
  return (await postLoad(url, posts)).perSecond;
}
