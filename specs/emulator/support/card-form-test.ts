import type { Page } from '@playwright/test';
import { test as base, expect } from './fields-test.ts';
import { MountedCardForm } from './mounted-card-form.ts';

export interface CardFormOptions {
  site?: string;
  locale?: string;
  /** Replaces the arguments of `cardForm` that it names; `form` field by field, null leaves a field out. */
  settings?: Record<string, unknown> & { form?: Record<string, object | string | null> };
  /** Callbacks that the page does not give. */
  without?: readonly string[];
  /** Whether the page lets the browser post the form. */
  posts?: boolean;
  /** Of the page's elements, instead of the documented ones. */
  markup?: string;
  /** Wait for onReady; off for forms that never come to it. */
  ready?: boolean;
  csp?: string;
  /** Seen before the page runs a script. */
  prepare?: (page: Page) => Promise<unknown>;
}

// The ids are those of Mercado Pago's guide to CardForm.
const id = (field: string) => `form-checkout__${field}`;
const CARD_FIELDS = ['cardNumber', 'expirationDate', 'expirationMonth', 'expirationYear', 'securityCode'];
const INPUTS = ['cardholderName', 'identificationNumber', 'cardholderEmail'];
const SELECTS = ['identificationType', 'issuer', 'installments'];

// Of the card fields only those that the settings name.
function markupOf(settings: object, iframe: boolean): string {
  const named = JSON.stringify(settings);
  const card = CARD_FIELDS.filter((field) => named.includes(`"${id(field)}"`)).map((field) =>
    iframe ? `<div id="${id(field)}"></div>` : `<input id="${id(field)}">`,
  );
  const inputs = INPUTS.map((field) => `<input id="${id(field)}" name="${field}">`);
  const selects = SELECTS.map((field) => `<select id="${id(field)}" name="${field}"></select>`);
  return `<form id="form-checkout">${[...card, ...inputs, ...selects].join('')}<button>Pagar</button></form>`;
}

function settingsOf({ settings: { form, ...settings } = {} }: CardFormOptions): object {
  const named = ['cardNumber', 'expirationDate', 'securityCode', ...INPUTS, ...SELECTS];
  const fields = Object.fromEntries(named.map((field) => [field, { id: id(field), placeholder: field }]));
  const given = Object.entries({ id: 'form-checkout', ...fields, ...form }).filter(([, map]) => map !== null);
  return { amount: '1000', iframe: true, form: Object.fromEntries(given), ...settings };
}

// Records every callback, and of a submit what the form's data are then.
function pageOf(options: CardFormOptions): string {
  const { site = 'MLA', locale = 'es-AR', without = [], posts = false, markup } = options;
  const settings = settingsOf(options);
  const iframe = !('iframe' in settings) || settings.iframe !== false;
  return `${markup ?? markupOf(settings, iframe)}
<script src="https://sdk.mercadopago.com/js/v2"></script>
<script>
window.mp = new MercadoPago('TEST-${site}-spec-public', { locale: '${locale}' });
window.heard = [];
const plain = (value) => value instanceof Error ? { name: value.name, message: value.message } : value;
const record = (name) => (...values) => { heard.push([name, ...values.map(plain)]); };
window.callbacks = {};
for (const name of ['onFormMounted', 'onFormUnmounted', 'onIdentificationTypesReceived', 'onPaymentMethodsReceived',
  'onIssuersReceived', 'onInstallmentsReceived', 'onCardTokenReceived', 'onReady', 'onValidityChange', 'onBinChange'])
  callbacks[name] = record(name);
callbacks.onError = (errors, event) => heard.push(['onError', errors, event instanceof ErrorEvent && event.message]);
callbacks.onFetching = (resource) => { heard.push(['onFetching', resource]); return () => heard.push(['fetched', resource]); };
callbacks.onSubmit = (event) => { ${posts ? '' : 'event.preventDefault();'}
  heard.push(['onSubmit', event.type, cardForm.getCardFormData()]); };
for (const name of ${JSON.stringify(without)}) delete callbacks[name];
window.settings = { ...${JSON.stringify(settings)}, callbacks };
try { window.cardForm = mp.cardForm(settings); } catch (error) { heard.push(['thrown', plain(error)]); }
</script>`;
}

interface TestFixtures {
  /** Opens a page with the documented form, and its CardForm. */
  openCardForm: (options?: CardFormOptions) => Promise<MountedCardForm>;
}

/** Specs of `mp.cardForm`: as the Brick's, unrouted. */
export const test = base.extend<TestFixtures>({
  openCardForm: async ({ openPage }, use) => {
    await use(async (options = {}) => {
      const { csp, prepare, ready = true } = options;
      const page = await openPage(pageOf(options), { ...(csp && { csp }), ...(prepare && { prepare }) });
      const form = new MountedCardForm(page);
      if (ready) await expect.poll(() => form.heard('onReady')).toEqual([[]]);
      return form;
    });
  },
});

export { expect };
