import { randomUUID } from 'node:crypto';
import { MercadoPagoConfig } from 'mercadopago';
import { createEmulator } from '../../../emulator/app.ts';
import { accessTokenOf, publicKeyOf } from '../../../emulator/core/credentials.ts';
import type { SiteId } from '../../../fixtures/catalog/types.ts';

const emulator = createEmulator({ clock: Date });

// The official SDK is used as it is: what it sends to Mercado Pago is answered here, in memory.
const network = globalThis.fetch;
globalThis.fetch = (input, init) => {
  const request = new Request(input, init);
  return new URL(request.url).hostname === 'api.mercadopago.com' ? emulator.fetch(request) : network(request);
};

/** The documented Mastercard of Brazil as the official Node SDK tokenises it. */
export const SDK_CARD = {
  card_number: '5031433215406351',
  expiration_month: '11',
  expiration_year: '2030',
  security_code: '123',
  cardholder: { name: 'APRO', identification: { type: 'CPF', number: '12345678909' } },
};

/** The official Node SDK's configuration for a seller whom nobody else knows. */
export function sdkSellerOf(site: SiteId) {
  const name = `sdk-${randomUUID()}`;
  const config = new MercadoPagoConfig({
    accessToken: accessTokenOf(site, name),
    options: { maxRetries: 0 },
  });
  return { config, name, publicKey: publicKeyOf(site, name), emulator };
}
