import { expect, test } from '@playwright/test';
import { EmulatorControl } from '../../emulator/control/client.ts';
import { startEmulator } from '../../emulator/start-emulator.ts';

const OWNER = { site: 'MLA', name: 'control' } as const;

test('an emulator that is gone is told by its address', async () => {
  const emulator = await startEmulator({ port: 0 });
  await emulator.stop();

  const asked = new EmulatorControl(emulator.url).journal(OWNER);

  await expect(asked).rejects.toThrow(`at the emulator ${emulator.url}/__emulator: no connection`);
});

test("a refusal of the emulator carries the emulator's reason", async () => {
  const emulator = await startEmulator({ port: 0 });

  const asked = new EmulatorControl(emulator.url).settle(OWNER, 1, 'approve');

  await expect(asked).rejects.toThrow('universe MLA-control has no payment 1');
  await emulator.stop();
});
