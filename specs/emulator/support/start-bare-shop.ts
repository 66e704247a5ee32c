import { type LoopbackServer, serveOnLoopback } from './serve-on-loopback.ts';

// The page records every callback, and answers onSubmit as the spec says.
const PAGE_SCRIPT = `
window.brickEvents = [];
const record = (name) => (...values) => { window.brickEvents.push([name, ...values]); };
window.mountBrick = async ({ brick, publicKey, options, builder, settings, submitAnswer, without = [] }) => {
  const onSubmit = (...values) => {
    record('submit')(...values);
    if (submitAnswer === 'throw') throw new Error('declined');
    if (submitAnswer === 'nothing') return undefined;
    if (submitAnswer.value) return Promise.resolve(submitAnswer.value);
    if (submitAnswer === 'reject') return Promise.reject(new Error('declined'));
    return submitAnswer === 'hang' ? new Promise(() => {}) : Promise.resolve();
  };
  const callbacks = {
    onReady: record('ready'),
    onError: record('error'),
    onBinChange: record('bin'),
    onSubmit,
    onClickEditShippingData: record('editShipping'),
    onClickEditBillingData: record('editBilling'),
    onRenderNextStep: record('nextStep'),
    onRenderPreviousStep: record('previousStep'),
  };
  for (const name of without) delete callbacks[name];
  const bricks = new MercadoPago(publicKey, options).bricks(builder);
  window.brickController = await bricks.create(brick, 'brick', { callbacks, ...settings });
  record('created')();
};
`;

export type BareShop = LoopbackServer;

/** A page on an origin of its own with nothing but the SDK and an empty container, under the CSP given in `?csp=`. */
export function startBareShop(sdk: string): Promise<BareShop> {
  const page = `<!doctype html><html lang="es"><head><meta name="viewport" content="width=device-width,initial-scale=1"><title>Shop</title></head>
<body><main><div id="brick"></div></main><script src="${sdk}"></script><script>${PAGE_SCRIPT}</script></body></html>`;
  return serveOnLoopback((request, response) => {
    const csp = new URL(request.url ?? '/', 'http://shop').searchParams.get('csp');
    response.setHeader('content-type', 'text/html; charset=utf-8');
    if (csp) response.setHeader('content-security-policy', csp);
    response.end(page);
  });
}
