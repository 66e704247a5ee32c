import { hash } from 'node:crypto';
import { ApiError } from '../core/api-error.ts';
import type { IdempotencyKeys } from '../core/idempotency-keys.ts';
import { refusal } from '../core/refusal.ts';
import type { EmulatorContext } from './context.ts';
import { readJson } from './read-json.ts';
import { respond } from './respond.ts';

interface Creation<Result> {
  keys: IdempotencyKeys<Result>;
  /** What tells the keys of one resource from those of another, where they are kept together. */
  scope?: string;
  /** Whether a request without a key is refused. */
  required: boolean;
  /** Makes the result of a request's body, or throws what refuses it. */
  create(body: unknown): Result;
  render(result: Result, now: number): unknown;
}

/**
 * Answers a request that creates something: 201 the first time, 200 with the same body when its key comes again.
 * A request that was refused leaves its key free.
 * @throws ApiError 400 cause 4292 without a key; with `idempotencyReuse: 'conflict'` 409 for another body under the key and 423 while
 * the first request still runs, as the Orders API documents.
 */
export async function withIdempotencyKey<Result>(
  c: EmulatorContext,
  { keys, scope = '', required, create, render }: Creation<Result>,
): Promise<Response> {
  const universe = c.get('universe');
  const conflicts = universe.settings.idempotencyReuse === 'conflict';
  const given = c.req.header('x-idempotency-key');
  if (!given) {
    if (required) throw refusal(4292);
    return respond(c, 201, render(create(await readJson(c)), universe.now()));
  }
  const key = scope + given;
  if (conflicts && keys.isRunning(key)) throw conflict(423, 'resource_locked');
  return keys.inTurn(key, async () => {
    const body = await readJson(c);
    const fingerprint = fingerprintOf(body);
    const first = keys.find(key, universe.now());
    if (first) {
      if (conflicts && first.fingerprint !== fingerprint) throw conflict(409, 'idempotency_key_already_used');
      return respond(c, 200, render(first.result, first.storedAt));
    }
    const result = create(body);
    keys.keep(key, { fingerprint, storedAt: universe.now(), result });
    return respond(c, 201, render(result, universe.now()));
  });
}

function fingerprintOf(body: unknown): string {
  return hash('sha1', JSON.stringify(inOrder(body)) ?? '', 'base64');
}

// Two texts of one object may name its fields in another order.
function inOrder(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(inOrder);
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, inOrder(inner)]),
  );
}

function conflict(status: 409 | 423, message: string): ApiError {
  return new ApiError(status, message, { error: message });
}
