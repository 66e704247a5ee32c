import { config } from 'zod/mini';
import { endpointsOf } from '../endpoints.ts';
import { MercadoPago } from './mercado-pago.ts';

// zod's compiled parsers need eval, which a page's CSP rightly forbids.
config({ jitless: true });

const script = document.currentScript;
const endpoints = endpointsOf(script instanceof HTMLScriptElement && script.src ? script.src : location.href);

/** `window.MercadoPago`, bound to the hosts that belong to the address the script came from. */
class BoundMercadoPago extends MercadoPago {
  constructor(publicKey: unknown, options?: unknown) {
    super(endpoints, publicKey, options);
  }
}

Object.defineProperty(BoundMercadoPago, 'name', { value: 'MercadoPago' });
Object.defineProperty(window, 'MercadoPago', { value: BoundMercadoPago, configurable: true, writable: true });
