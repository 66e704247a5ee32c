import { createMiddleware } from 'hono/factory';
import { maskCardNumber } from '../core/card-number.ts';
import type { EmulatorContext, EmulatorEnv } from './context.ts';

/** Records each request of a known universe with its answer, without card numbers and security codes. */
export const keepJournal = createMiddleware<EmulatorEnv>(async function recordRequest(c, next) {
  await next();
  const universe = c.get('universe');
  if (!universe) return;
  universe.journal.record({
    at: universe.now(),
    method: c.req.method,
    path: c.req.path,
    query: withoutCredentials(c),
    idempotencyKey: c.req.header('x-idempotency-key') ?? null,
    userAgent: c.req.header('user-agent') ?? null,
    body: maskCard(c.get('requestBody') ?? null),
    status: c.res.status,
    answer: c.get('answer') ?? null,
  });
});

function withoutCredentials(c: EmulatorContext): Record<string, string> {
  const { access_token: _, ...query } = c.req.query();
  return query;
}

function maskCard(body: unknown): unknown {
  if (typeof body !== 'object' || body === null) return body;
  const masked = { ...body } as Record<string, unknown>;
  if ('card_number' in masked) masked.card_number = maskCardNumber(String(masked.card_number));
  if ('security_code' in masked) masked.security_code = '***';
  return masked;
}
