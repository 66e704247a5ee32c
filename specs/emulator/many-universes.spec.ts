import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { z } from 'zod';

const APP = fileURLToPath(new URL('../../emulator/app.ts', import.meta.url));

// In a process of its own, so that nothing else fills its heap.
const SCRIPT = `
  import { createEmulator } from ${JSON.stringify(APP)};
  const emulator = createEmulator({ clock: Date });
  const ask = (n) => emulator.fetch(new Request('http://emulator/v1/identification_types?public_key=TEST-MLB-u' + n + '-public'));
  await ask(0);
  globalThis.gc();
  const before = process.memoryUsage().heapUsed;
  for (let n = 1; n <= 10_000; n += 1) await ask(n);
  globalThis.gc();
  const bytes = (process.memoryUsage().heapUsed - before) / 10_000;
  const listed = await (await emulator.fetch(new Request('http://emulator/__emulator/universes'))).json();
  console.log(JSON.stringify({ bytes, listed: listed.length }));
`;

test('ten thousand universes, each used once, take less than 8 kB each', () => {
  const said = execFileSync(
    process.execPath,
    ['--expose-gc', '--import', 'tsx', '--input-type=module', '-e', SCRIPT],
    { encoding: 'utf8', timeout: 25_000 },
  );

  const { bytes, listed } = z.object({ bytes: z.number(), listed: z.number() }).parse(JSON.parse(said));
  expect(listed).toBe(10_001);
  expect(bytes).toBeLessThan(8_000);
});
