import { z } from 'zod';
import { badRequest } from '../core/api-error.ts';

const DEFAULT_LIMIT = 50;
const LARGEST_LIMIT = 100;

const count = z.coerce.number().int().min(0);

/** The part of a search's query that asks for a page. The limits are inferred: no source states them. */
export const pageQuery = {
  limit: count.max(LARGEST_LIMIT).default(DEFAULT_LIMIT),
  offset: count.default(0),
};

/**
 * The query of a search with its types checked; an empty parameter counts as absent, an unknown one is ignored.
 * @throws ApiError 400 cause 1 for a value that the parameter cannot have.
 */
export function parseQuery<Query extends z.ZodObject>(
  schema: Query,
  query: Record<string, string>,
): z.infer<Query> {
  const given = Object.fromEntries(Object.entries(query).filter(([, value]) => value !== ''));
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  throw badRequest(1, 'Params Error');
}

/** A page as Checkout Pro's searches answer it; `next_offset` is where the next one starts. Source: fixtures of the official Java SDK. */
export function offsetPage<Found, Element>(
  found: readonly Found[],
  { limit, offset }: { limit: number; offset: number },
  render: (found: Found) => Element,
): { elements: Element[]; next_offset: number; total: number } {
  const elements = found.slice(offset, offset + limit).map(render);
  return { elements, next_offset: offset + elements.length, total: found.length };
}
