import { type Html, html, jsonScript } from './html.ts';

// Named here so that the browser fetches them together, not one after the other as it finds the imports.
const MODULES = {
  'checkout.js': [
    'load-mercado-pago.js',
    'message.js',
    'page-data.js',
    'pay.js',
    'preference.js',
    'problem-text.js',
    'reload-when-restored.js',
    'send-payment.js',
  ],
  'card-form.js': [
    'card-form-fields.js',
    'card-form-problems.js',
    'load-mercado-pago.js',
    'message.js',
    'page-data.js',
    'pay.js',
    'problem-text.js',
    'reload-when-restored.js',
    'send-payment.js',
  ],
  'payment-status.js': ['ask-payment.js', 'load-mercado-pago.js', 'page-data.js', 'reload-when-restored.js'],
  'three-ds-challenge.js': ['ask-payment.js', 'message.js', 'page-data.js', 'reload-when-restored.js'],
  'product.js': ['page-data.js'],
};

/** A page's script, with the data that the server has for it. */
export function moduleScript(entry: keyof typeof MODULES, data: { nonce: string }): Html {
  return html`${jsonScript('page-data', data)}
${MODULES[entry].map((module) => html`<link rel="modulepreload" href="/${module}">\n`)}<script type="module" src="/${entry}" nonce="${data.nonce}"></script>`;
}
