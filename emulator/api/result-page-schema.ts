import { z } from 'zod';

/** How a page of a search's results is described. */
export function resultPageSchema<Result extends z.ZodType>(result: Result) {
  return z.strictObject({
    paging: z.strictObject({ total: z.int(), limit: z.int(), offset: z.int() }),
    results: z.array(result),
  });
}
