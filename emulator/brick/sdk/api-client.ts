import type * as z from 'zod/mini';
import { JS_VERSION } from '../js-version.ts';
import { ApiError } from './api-error.ts';

const DEADLINE_MS = 20_000;

type Query = Record<string, string | number | undefined>;

export interface ApiClientOptions {
  /** Address of the API, without a slash at its end. */
  base: string;
  publicKey: string;
  locale: string;
  /** Origin of the shop's page. */
  referer: string;
}

/** Calls the REST API as MercadoPago.js does: the public key and the context travel in the query. */
export class ApiClient {
  readonly #base: string;
  readonly #context: Query;

  constructor({ base, publicKey, locale, referer }: ApiClientOptions) {
    this.#base = base;
    this.#context = { public_key: publicKey, locale, js_version: JS_VERSION, referer };
  }

  /** Throws ApiError when refused, and a zod error when the answer has another shape than `schema`. */
  get<T>(path: string, query: Query, schema: z.ZodMiniType<T>): Promise<T> {
    return this.#call(path, query, schema, {});
  }

  /** As `get`, with a JSON body. */
  post<T>(path: string, body: object, schema: z.ZodMiniType<T>): Promise<T> {
    return this.#send('POST', path, body, schema);
  }

  /** As `post`, for what exists already. */
  put<T>(path: string, body: object, schema: z.ZodMiniType<T>): Promise<T> {
    return this.#send('PUT', path, body, schema);
  }

  #send<T>(method: string, path: string, body: object, schema: z.ZodMiniType<T>): Promise<T> {
    const headers = { 'content-type': 'application/json' };
    return this.#call(path, {}, schema, { method, headers, body: JSON.stringify(body) });
  }

  async #call<T>(path: string, query: Query, schema: z.ZodMiniType<T>, init: RequestInit): Promise<T> {
    const search = new URLSearchParams();
    for (const part of [this.#context, query]) {
      for (const [name, value] of Object.entries(part)) {
        if (value !== undefined) search.set(name, String(value));
      }
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
