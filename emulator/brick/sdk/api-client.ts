import type * as z from 'zod/mini';
import { JS_VERSION } from '../js-version.ts';
import { errorEnvelopeSchema } from '../wire.ts';

const DEADLINE_MS = 20_000;

/** A refusal of the API, with its envelope's cause. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly status: number;
  readonly error: string | null;
  override readonly cause: unknown;

  constructor(path: string, status: number, body: unknown) {
    const envelope = errorEnvelopeSchema.safeParse(body);
    super((envelope.success && envelope.data.message) || `${path} answered ${status}.`);
    this.status = status;
    this.error = envelope.success ? (envelope.data.error ?? null) : null;
    this.cause = envelope.success ? envelope.data.cause : undefined;
  }
}

type Query = Record<string, string | number | undefined>;

/** Calls the REST API as MercadoPago.js does: the public key and the context travel in the query. */
export class ApiClient {
  readonly #base: string;
  readonly #context: Query;

  constructor(base: string, publicKey: string, locale: string) {
    this.#base = base;
    this.#context = { public_key: publicKey, locale, js_version: JS_VERSION, referer: location.origin };
  }

  /** Throws ApiError when refused, and a zod error when the answer has another shape than `schema`. */
  get<T>(path: string, query: Query, schema: z.ZodMiniType<T>): Promise<T> {
    return this.#call(path, query, schema, {});
  }

  post<T>(path: string, body: object, schema: z.ZodMiniType<T>): Promise<T> {
    return this.#call(path, {}, schema, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  }

  async #call<T>(path: string, query: Query, schema: z.ZodMiniType<T>, init: RequestInit): Promise<T> {
    const search = new URLSearchParams();
    for (const [name, value] of Object.entries({ ...this.#context, ...query })) {
      if (value !== undefined) search.set(name, String(value));
    }
    const response = await fetch(`${this.#base}${path}?${search}`, {
      ...init,
      signal: AbortSignal.timeout(DEADLINE_MS),
    });
    const body: unknown = await response.json().catch(() => null);
    if (!response.ok) throw new ApiError(path, response.status, body);
    return schema.parse(body);
  }
}
