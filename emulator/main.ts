import { readConfig } from './config.ts';
import { startEmulator } from './start-emulator.ts';

try {
  const config = readConfig(process.env);
  const emulator = await startEmulator({
    port: config.EMULATOR_PORT,
    strictUrls: config.EMULATOR_STRICT_URLS,
    localLinks: config.EMULATOR_LINKS === 'local',
    ...(config.EMULATOR_SEED ? { seed: config.EMULATOR_SEED } : {}),
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      void emulator.stop().then(() => process.exit(0));
    });
  }
  console.log(JSON.stringify({ msg: 'emulator ready', url: emulator.url }));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
