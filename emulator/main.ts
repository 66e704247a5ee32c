import { readConfig } from './config.ts';
import { startEmulator } from './start-emulator.ts';

const config = readConfig(process.env);
const emulator = await startEmulator({
  port: config.EMULATOR_PORT,
  strictUrls: config.EMULATOR_STRICT_URLS,
  ...(config.EMULATOR_SEED ? { seed: config.EMULATOR_SEED } : {}),
});
console.log(JSON.stringify({ msg: 'emulator ready', url: emulator.url }));

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    void emulator.stop().then(() => process.exit(0));
  });
}
