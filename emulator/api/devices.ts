import { Hono } from 'hono';
import type { EmulatorEnv } from './context.ts';
import { requestIdOf } from './request-id.ts';
import { respond } from './respond.ts';

/** `/v1/devices/widgets`: the fingerprint script that the SDK puts into the page. */
export function devices(): Hono<EmulatorEnv> {
  const app = new Hono<EmulatorEnv>();
  app.post('/widgets', (c) =>
    respond(c, 200, {
      script: `window.MP_DEVICE_SESSION_ID=${JSON.stringify(`armor.${requestIdOf(c)}`)};`,
    }),
  );
  return app;
}
