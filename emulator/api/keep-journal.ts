import { createMiddleware } from 'hono/factory';
import { hideSecrets } from '../core/hide-secrets.ts';
import type { EmulatorContext, EmulatorEnv } from './context.ts';

/** Records each request of a known universe with its answer. */
export const keepJournal = createMiddleware<EmulatorEnv>(async function recordRequest(c, next) {
  await next();
  const universe = c.get('universe');
  if (!universe) return;
  universe.journal.record({
    at: universe.now(),
    method: c.req.method,
    path: c.req.path,
    query: c.req.query(),
    idempotencyKey: c.req.header('x-idempotency-key') ?? null,
    userAgent: c.req.header('user-agent') ?? null,
    body: bodyToKeep(c),
    status: c.res.status,
    answer: c.get('answer') ?? null,
  });
});

// The journal masks what is read from it; the number and code of a card are not even kept.
function bodyToKeep(c: EmulatorContext): unknown {
  const body = c.get('requestBody') ?? null;
  return c.req.path.startsWith('/v1/card_tokens') ? hideSecrets(body) : body;
}
