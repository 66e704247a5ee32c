import type { Page } from '@playwright/test';
import { test as base, expect } from './brick-test.ts';
import { MountedFields } from './mounted-fields.ts';
import type { LoopbackServer } from './serve-on-loopback.ts';
import { servePage } from './serve-page.ts';

type FieldType = 'cardNumber' | 'securityCode' | 'expirationMonth' | 'expirationYear' | 'expirationDate';

interface OpenOptions {
  csp?: string;
  /** Seen before the page runs a script. */
  prepare?: (page: Page) => Promise<unknown>;
}

interface TestFixtures {
  /** Opens a static page on an origin of its own; it loads the SDK from its documented address. */
  openPage: (html: string, options?: OpenOptions) => Promise<Page>;
  /** Mounts fields, each into a div with its name, and waits until they are ready. */
  mountFields: (fields: Partial<Record<FieldType, object>>, options?: OpenOptions) => Promise<MountedFields>;
}

// The page records every event, and holds what a test may want to call.
const RECORDER = `
<div id="cardNumber"></div><div id="expirationDate"></div><div id="securityCode"></div>
<div id="expirationMonth"></div><div id="expirationYear"></div><button id="elsewhere">Elsewhere</button>
<script src="https://sdk.mercadopago.com/js/v2"></script>
<script>
window.mp = new MercadoPago('TEST-MLA-spec-public', { locale: 'es-AR' });
window.fields = {};
window.heard = [];
window.create = (type, options) => {
  const field = mp.fields.create(type, options);
  const events = ['blur', 'focus', 'ready', 'change', 'paste', 'validityChange', 'error'];
  if (type === 'cardNumber') events.push('binChange');
  for (const event of events) field.on(event, (payload) => heard.push([event, payload]));
  return (fields[type] = field);
};
</script>`;

/** Specs of `mp.fields` and the core methods: as the Brick's, unrouted. */
export const test = base.extend<TestFixtures>({
  openPage: async ({ replicaBrowser, emulator }, use) => {
    const context = await replicaBrowser.newContext();
    const served: LoopbackServer[] = [];
    await use(async (html, { csp, prepare } = {}) => {
      const shop = await servePage(`<!doctype html><meta charset="utf-8"><title>Shop</title>${html}`, {
        sdk: `${emulator.url}/js/v2`,
        ...(csp && { csp }),
      });
      served.push(shop);
      const page = await context.newPage();
      await prepare?.(page);
      await page.goto(shop.url);
      return page;
    });
    await context.close();
    await Promise.all(served.map((shop) => shop.stop()));
  },

  mountFields: async ({ openPage }, use) => {
    await use(async (fields, options) => {
      const mounted = new MountedFields(await openPage(RECORDER, options));
      for (const [type, given] of Object.entries(fields)) {
        await mounted.run(`create('${type}', ${JSON.stringify(given)}).mount('${type}')`);
      }
      const types = Object.keys(fields);
      if (!options?.csp) await expect.poll(() => mounted.heard('ready')).toHaveLength(types.length);
      return mounted;
    });
  },
});

export { expect };
