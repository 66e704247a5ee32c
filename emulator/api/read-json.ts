import { ApiError } from '../core/api-error.ts';
import { refusal } from '../core/refusal.ts';
import type { EmulatorContext } from './context.ts';

// Far above any payment, and low enough that 2,000 of them in a journal do no harm.
const SIZE_LIMIT = 1_048_576;

// Deeper bodies would overflow the stack of whoever walks through them.
const DEPTH_LIMIT = 100;

/**
 * The JSON of a request's body, left for the journal too; undefined when it is empty, null when it is no JSON.
 * @throws ApiError 413 for a body above 1 MiB, 400 cause 1 for one that broke off.
 */
export async function readJson(c: EmulatorContext): Promise<unknown> {
  return keepForJournal(c, parse(await readText(c)));
}

/**
 * The fields of a form, or the JSON, of a request's body, by its content type; left for the journal too.
 * @throws ApiError as `readJson`.
 */
export async function readJsonOrForm(c: EmulatorContext): Promise<unknown> {
  // Media types are told in any case.
  const isForm = /^application\/x-www-form-urlencoded\b/i.test(c.req.header('content-type') ?? '');
  if (!isForm) return readJson(c);
  return keepForJournal(c, Object.fromEntries(new URLSearchParams(await readText(c))));
}

function keepForJournal(c: EmulatorContext, body: unknown): unknown {
  c.set('requestBody', body);
  return body;
}

async function readText(c: EmulatorContext): Promise<string> {
  if (Number(c.req.header('content-length') ?? 0) > SIZE_LIMIT) throw tooLarge();
  const text = await c.req.text().catch(() => {
    throw refusal(1);
  });
  if (text.length > SIZE_LIMIT) throw tooLarge();
  return text;
}

/** @throws ApiError 400 cause 1 when a body is no JSON object. */
export function requireObject(body: unknown): Record<string, unknown> {
  if (!isObject(body)) throw refusal(1);
  return body;
}

function parse(text: string): unknown {
  if (text === '') return undefined;
  try {
    const body: unknown = JSON.parse(text);
    return isDeeperThan(DEPTH_LIMIT, body) ? null : body;
  } catch {
    return null;
  }
}

export function isDeeperThan(levels: number, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((inner) => isDeeperThan(levels - 1, inner));
}

function tooLarge(): ApiError {
  return new ApiError(413, `The body is larger than ${SIZE_LIMIT} bytes`, { error: 'request_too_large' });
}

/** Whether a JSON value is an object, and no list. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
