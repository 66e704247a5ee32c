import { Hono } from 'hono';
import { cors } from 'hono/cors';
import { createMiddleware } from 'hono/factory';
import type { Universes } from '../core/universes.ts';
import { bricks } from './bricks.ts';
import type { EmulatorEnv } from './context.ts';
import { devices } from './devices.ts';
import { errorResponse } from './error-response.ts';
import { keepJournal } from './keep-journal.ts';
import { NOT_REPRODUCED } from './not-reproduced.ts';
import { mountOperations, type Operation } from './operation.ts';
import { respond } from './respond.ts';

// Without `allowHeaders` it allows those that were asked for, by name: not every browser takes `*`.
const answerPreflight = cors({ origin: '*', maxAge: 600 });

// The real API is on the public network; a browser asks before a public page calls one on loopback.
const allowPrivateNetwork = createMiddleware<EmulatorEnv>(async function allowPrivateNetwork(c, next) {
  await next();
  if (c.req.header('access-control-request-private-network')) {
    c.res.headers.set('access-control-allow-private-network', 'true');
  }
});

/** The REST API, as at api.mercadopago.com; `pages` come first: what is no call of the API. */
export function apiRoutes(
  universes: Universes,
  { operations, pages }: { operations: readonly Operation[]; pages: readonly Hono[] },
): Hono<EmulatorEnv> {
  // The official SDKs end some paths with a slash.
  const app = new Hono<EmulatorEnv>({ strict: false });
  for (const page of pages) app.route('/', page);
  app.options('*', allowPrivateNetwork, answerPreflight);
  app.use(keepJournal);

  mountOperations(app, operations, universes);
  app.route('/v1/devices', devices());
  app.route('/bricks', bricks(universes));

  app.notFound((c) => {
    const call = `${c.req.method} ${c.req.path}`;
    if (!NOT_REPRODUCED.some((known) => known.test(call))) {
      return respond(c, 404, { message: 'not_found', error: 'not_found', status: 404, cause: [] });
    }
    return respond(c, 501, {
      message: `${call} exists at Mercado Pago; this emulator does not reproduce it yet.`,
      error: 'not_implemented',
      status: 501,
      cause: [],
    });
  });
  app.onError(errorResponse);
  return app;
}
