import { badRequest } from '../core/api-error.ts';
import type { EmulatorContext } from './context.ts';

/**
 * The JSON object of a request's body, left for the journal too.
 * @throws ApiError 400 cause 1 when the body is not a JSON object.
 */
export async function readJson(c: EmulatorContext): Promise<Record<string, unknown>> {
  const body = parse(await c.req.text());
  c.set('requestBody', body);
  if (!isObject(body)) throw badRequest(1, 'Params Error');
  return body;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
