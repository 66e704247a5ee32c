import { loadDotEnv } from '../fixtures/config.ts';
import { sayReason } from './say-reason.ts';
import { startBanner } from './start-banner.ts';
import { startEmulatorProcess, startShopProcess } from './start-local.ts';
import { untilStopped } from './until-stopped.ts';

/** `npm start`: shop and emulator, to click through by hand. */
try {
  loadDotEnv();
  // Whoever clicks through by hand is to meet our pages, not the real ones.
  await using emulator = await startEmulatorProcess({ EMULATOR_LINKS: 'local' });
  await using shop = await startShopProcess(emulator.url);
  console.log(startBanner({ shopUrl: shop.url, emulatorUrl: emulator.url }));
  await untilStopped();
  console.log('Stopping …');
} catch (error) {
  sayReason(error);
}
