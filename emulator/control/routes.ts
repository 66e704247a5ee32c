import { Hono } from 'hono';
import { z } from 'zod';
import { DAY_MS } from '../../fixtures/catalog/durations.ts';
import { linkOriginOf } from '../api/link-origin.ts';
import type { Operation } from '../api/operation.ts';
import { pathId } from '../api/path-id.ts';
import { renderPayment } from '../api/payments/render-payment.ts';
import { parseCredential } from '../core/credentials.ts';
import { canEverHappen, possibleFrom, SETTLEMENTS } from '../core/payment-state.ts';
import type { Universe } from '../core/universe.ts';
import { snapshotOf } from '../core/universe-snapshot.ts';
import type { Universes } from '../core/universes.ts';
import { ControlError } from './control-error.ts';
import { journalOf } from './journal-of.ts';
import { parseBody } from './parse-body.ts';
import { changedSettings, renderSettings, settingsBody } from './settings-schema.ts';
import { restoreSnapshot } from './snapshot/restore-snapshot.ts';
import { summaryOf } from './summary-of.ts';

// Dates with five digits of year are none that a client reads.
const LAST_MOMENT = Date.UTC(9999, 11, 31);

const seedBody = z.strictObject({ seed: z.string().min(1).max(200), slow: z.boolean().default(false) });
const clockBody = z.strictObject({
  advance_ms: z
    .int()
    .min(0)
    .max(3_650 * DAY_MS),
});
const settleBody = z.strictObject({ settlement: z.enum(SETTLEMENTS) });

interface ControlEnv {
  Variables: { universe: Universe };
}

export interface ControlOptions {
  universes: Universes;
  operations: readonly Operation[];
  /** Links of the payments that are answered lead to the emulator itself. */
  localLinks: boolean;
  openTls?: (() => Promise<{ port: number; spki: string }>) | undefined;
}

/** `/__emulator`: what a test may ask of the emulator itself. */
export function controlRoutes({
  universes,
  operations,
  localLinks,
  openTls,
}: ControlOptions): Hono<ControlEnv> {
  const app = new Hono<ControlEnv>({ strict: false }).basePath('/__emulator');

  app.get('/health', (c) => c.json({ status: 'ok' }));

  let document: Promise<object> | undefined;
  app.get('/openapi.json', async (c) => {
    document ??= documentOf(operations);
    return c.json(await document);
  });

  app.post('/tls', async (c) => {
    if (!openTls) throw new ControlError(409, 'this emulator listens on no port, so it serves no TLS');
    const { port, spki } = await openTls();
    return c.json({ port, spki });
  });

  app.get('/universes', (c) => c.json(universes.all().map(summaryOf)));

  app.on(['GET', 'PUT', 'POST', 'DELETE'], ['/universes/:id', '/universes/:id/*'], async (c, next) => {
    c.set('universe', universes.of(credentialOf(c.req.param('id'))));
    await next();
  });

  app.get('/universes/:id', (c) => c.json(summaryOf(c.get('universe'))));

  app.delete('/universes/:id', (c) => {
    universes.reset(c.get('universe').id);
    return c.body(null, 204);
  });

  app.get('/universes/:id/journal', (c) => c.json(journalOf(c.get('universe'), c.req.query())));

  app.get('/universes/:id/snapshot', (c) => c.json(snapshotOf(c.get('universe'))));

  app.put('/universes/:id/snapshot', async (c) => {
    return c.json(summaryOf(await restoreSnapshot(c, c.get('universe'), universes)));
  });

  app.get('/universes/:id/settings', (c) => c.json(renderSettings(c.get('universe').settings)));

  app.put('/universes/:id/settings', async (c) => {
    const universe = c.get('universe');
    universe.settings = changedSettings(universe.settings, await parseBody(c, settingsBody));
    return c.json(renderSettings(universe.settings));
  });

  app.put('/universes/:id/seed', async (c) => {
    const { seed, slow } = await parseBody(c, seedBody);
    Object.assign(c.get('universe'), { seed, slow });
    return c.json(summaryOf(c.get('universe')));
  });

  app.post('/universes/:id/clock', async (c) => {
    const { advance_ms: ms } = await parseBody(c, clockBody);
    const universe = c.get('universe');
    if (universe.now() + ms > LAST_MOMENT) {
      throw new ControlError(
        409,
        `the clock of ${universe.id} cannot pass the year 9999; reset the universe`,
      );
    }
    universe.advance(ms);
    return c.json(summaryOf(c.get('universe')));
  });

  app.post('/universes/:id/payments/:payment/settlement', async (c) => {
    const universe = c.get('universe');
    const payment = universe.payments.get(pathId(c.req.param('payment')));
    if (!payment) {
      throw new ControlError(404, `universe ${universe.id} has no payment ${c.req.param('payment')}`);
    }
    const { settlement } = await parseBody(c, settleBody);
    const settled = universe.settle(payment, settlement);
    if (!canEverHappen(payment, settlement)) {
      throw new ControlError(409, `payment ${payment.id} was made without a card: it has no ${settlement}`);
    }
    if (!settled) {
      const accepted = possibleFrom(settlement).join(', ');
      throw new ControlError(
        409,
        `payment ${payment.id} is ${payment.status}; ${settlement} needs one of: ${accepted}`,
      );
    }
    return c.json(
      renderPayment(settled, { now: universe.now(), linkOrigin: linkOriginOf(c, { localLinks }) }),
    );
  });

  app.notFound((c) =>
    c.json(
      { message: `The control API has no ${c.req.method} ${c.req.path}; the README lists its calls.` },
      404,
    ),
  );
  app.onError((error, c) => {
    if (error instanceof ControlError) return c.json({ message: error.message }, error.status);
    console.error('emulator: a control call failed', error);
    return c.json({ message: 'The emulator failed; its own log says why.' }, 500);
  });
  return app;
}

// Loaded when somebody asks: the emulator must start fast.
async function documentOf(operations: readonly Operation[]): Promise<object> {
  const { openapiDocument } = await import('../api/openapi.ts');
  return openapiDocument(operations);
}

function credentialOf(id: string): { site: Universe['site']; name: string; universeId: string } {
  const credential = parseCredential(`TEST-${id}-public`);
  if (credential) return credential;
  throw new ControlError(404, `${id} names no universe; it is <SITE>-<name>, such as MLA-local`);
}
