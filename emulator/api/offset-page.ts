import { z } from 'zod';

const DEFAULT_LIMIT = 50;
const LARGEST_LIMIT = 100;

const count = z.coerce.number().int().min(0);

/** The part of a search's query that asks for a page. The limits are inferred: no source states them. */
export const pageQuery = {
  limit: count.max(LARGEST_LIMIT).default(DEFAULT_LIMIT),
  offset: count.default(0),
};

/** How a page of Checkout Pro's searches is described. */
export function offsetPageSchema<Element extends z.ZodType>(element: Element) {
  return z.strictObject({ elements: z.array(element), next_offset: z.int(), total: z.int() });
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
