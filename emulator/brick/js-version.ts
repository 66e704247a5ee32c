/** What MercadoPago.js v2 calls itself in its requests. */
export const JS_VERSION = '2.0.0';
