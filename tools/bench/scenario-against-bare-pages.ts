import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { localBin } from '../local-bin.ts';
import { runToEnd } from '../run-to-end.ts';
import type { Measurement } from './measurement.ts';
import { Rounds } from './scenario/rounds.ts';
import { spreadOf } from './spread.ts';

const CONFIG = fileURLToPath(new URL('./scenario/playwright.config.ts', import.meta.url));

export const scenarioAgainstBarePages: Measurement = {
  part: 'scenario',
  what: 'a card payment in the browser against bare pages',
  async measure() {
    const rounds = await measuredRounds();
    const ours = spreadOf(rounds.map((round) => round.ours));
    const bare = spreadOf(rounds.map((round) => round.bare));
    const inMs = `${Math.round(ours.median)} ms / ${Math.round(bare.median)} ms`;
    return [
      {
        what: `card scenario / bare static pages (${inMs})`,
        measured: spreadOf(rounds.map((round) => round.ours / round.bare)),
        unit: 'ratio',
        budget: { atMost: 2.6 },
      },
    ];
  },
};

async function measuredRounds(): Promise<Rounds> {
  const folder = await mkdtemp(join(tmpdir(), 'brickwright-bench-'));
  const file = join(folder, 'rounds.json');
  try {
    const script = localBin('@playwright/test', 'playwright');
    const env = { ...process.env, MP_TARGET: 'local', SHOP_URL: '', BRICKWRIGHT_BENCH: file };
    const code = await runToEnd(script, ['test', `--config=${CONFIG}`], env);
    if (code !== 0) throw new Error(`Playwright ended with code ${code}; what failed is above.`);
    return Rounds.parse(JSON.parse(await readFile(file, 'utf8')));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
