import { createMiddleware } from 'hono/factory';
import { hideSecrets, hideSecretsInQuery } from '../core/hide-secrets.ts';
import type { EmulatorEnv } from './context.ts';

/** Records each request of a known universe with its answer, without card numbers, security codes and access tokens. */
export const keepJournal = createMiddleware<EmulatorEnv>(async function recordRequest(c, next) {
  await next();
  const universe = c.get('universe');
  if (!universe) return;
  universe.journal.record({
    at: universe.now(),
    method: c.req.method,
    path: c.req.path,
    query: withoutSecrets(c.req.query()),
    idempotencyKey: c.req.header('x-idempotency-key') ?? null,
    userAgent: c.req.header('user-agent') ?? null,
    body: hideSecrets(c.get('requestBody') ?? null),
    status: c.res.status,
    answer: c.get('answer') ?? null,
  });
});

function withoutSecrets({ access_token: _, ...query }: Record<string, string>): Record<string, string> {
  return hideSecretsInQuery(query);
}
