import { expect, test } from '@playwright/test';
import { bundle } from '../../emulator/brick/bundle.ts';

// A page loads the SDK twice per payment, and three frames: one careless import of zod weighs 400 kB.
const LIMITS_KB = { sdk: 90, payment: 160, cardPayment: 160, statusScreen: 110, secureFields: 45 } as const;

for (const name of Object.keys(LIMITS_KB) as (keyof typeof LIMITS_KB)[]) {
  test(`the script ${name} stays below ${LIMITS_KB[name]} kB`, async () => {
    const script = await bundle(name);

    expect(script.length / 1000, `kB of ${name}`).toBeLessThan(LIMITS_KB[name]);
  });
}
