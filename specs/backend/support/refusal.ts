import type { Fault } from './upstream.ts';

/** Mercado Pago's 400 with one cause. */
export function refusal(code: number, description: string): Fault {
  return {
    answer: 400,
    body: { message: description, error: 'bad_request', status: 400, cause: [{ code, description }] },
  };
}
