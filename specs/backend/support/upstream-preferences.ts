import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { json } from './json.ts';

/** Mercado Pago's preferences: one key, one preference. */
export class UpstreamPreferences {
  readonly sent: { key: string; body: unknown }[] = [];
  /** Statuses that the next requests are answered with, one each; the ones after them succeed. */
  failing: number[] = [];
  #made = new Map<string, object>();

  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const key = String(request.headers['x-idempotency-key']);
    this.sent.push({ key, body: JSON.parse(await text(request)) });
    const failure = this.failing.shift();
    if (failure)
      return json(response, failure, { message: 'invalid_items', error: 'bad_request', cause: [] });
    const id = `12345678-preference-${this.#made.size + 1}`;
    const init_point = `https://www.mercadopago.com.br/checkout/v1/redirect?pref_id=${id}`;
    const made = this.#made.get(key) ?? { id, init_point, sandbox_init_point: init_point };
    this.#made.set(key, made);
    json(response, 201, made);
  }
}
