import { loadDotEnv } from '../fixtures/config.ts';
import { sayReason } from './say-reason.ts';
import { startEmulatorProcess } from './start-local.ts';
import { untilStopped } from './until-stopped.ts';

/** `npm run emulator`: the emulator alone, for a backend in any language. */
try {
  loadDotEnv();
  await using emulator = await startEmulatorProcess();
  console.log(`
  Emulator     ${emulator.url}
  Backend      send what goes to https://api.mercadopago.com there
  Browser      load ${emulator.url}/js/v2 in place of https://sdk.mercadopago.com/js/v2
  Credentials  TEST-<SITE>-<name>-public and TEST-<SITE>-<name>-secret, such as TEST-MLA-local-public
  Description  ${emulator.url}/__emulator/openapi.json

  Stop with Ctrl-C.
`);
  await untilStopped();
  console.log('Stopping …');
} catch (error) {
  sayReason(error);
}
