import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { startProcess } from '../../fixtures/start-process.ts';
import { cardTokens } from './card-tokens.ts';
import type { Figure } from './figure.ts';
import type { Measurement } from './measurement.ts';
import { postLoad } from './post-load.ts';
import { shopPayments } from './shop-payments.ts';
import { type Sides, sideBySide } from './side-by-side.ts';
import { startEmulator } from './start-emulator.ts';
import { startShop } from './start-shop.ts';

const pathOf = (module: string) => fileURLToPath(new URL(module, import.meta.url));

const Approved = z.object({ status: z.literal('approved') });
const RoundAnswer = z.object({ perSecond: z.number() });

const LOADS = [
  { inFlight: 1, inWords: 'one by one', perRound: 60, budget: 1.8 },
  { inFlight: 8, inWords: '8 in flight', perRound: 160, budget: 2.5 },
] as const;
type Load = (typeof LOADS)[number];

interface Urls {
  emulator: string;
  shop: string;
  sdk: string;
}

export const backendAgainstSdk: Measurement = {
  part: 'backend',
  what: "/process_payment against the SDK's bare call",
  async measure(signal) {
    await using emulator = await startEmulator();
    await using shop = await startShop(emulator.url);
    await using sdk = await startProcess({
      entry: pathOf('./sdk-main.ts'),
      imports: [pathOf('../../emulator/redirect.ts')],
      env: { EMULATOR_URL: emulator.url },
      readyMessage: 'sdk ready',
    });
    const urls = { emulator: emulator.url, shop: shop.url, sdk: sdk.url };
    const figures: Figure[] = [];
    for (const load of LOADS) {
      figures.push({
        what: `/process_payment / SDK's bare call, ${load.inWords}`,
        measured: await sideBySide(sidesOf(urls, load), { rounds: 7, signal }),
        unit: 'ratio',
        budget: { atMost: load.budget },
      });
    }
    return figures;
  },
};

/** Seconds per payment on both sides; orders and tokens are made before the clock runs. */
function sidesOf(urls: Urls, { inFlight, perRound }: Load): Sides {
  return {
    async ours() {
      const posts = await shopPayments(urls.shop, await cardTokens(urls.emulator, perRound));
      const { answers, perSecond } = await postLoad(urls.shop, posts, inFlight);
      for (const answer of answers) Approved.parse(JSON.parse(answer));
      return 1 / perSecond;
    },
    async yardstick() {
      const tokens = await cardTokens(urls.emulator, perRound);
      const round = { path: '/', headers: {}, body: JSON.stringify({ tokens, inFlight }) };
      const { answers } = await postLoad(urls.sdk, [round], 1);
      return 1 / RoundAnswer.parse(JSON.parse(answers[0] ?? '')).perSecond;
    },
  };
}
