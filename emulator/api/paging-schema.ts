import { z } from 'zod';

/** Which part of a list an answer shows. */
export const pagingSchema = z.strictObject({ total: z.int(), limit: z.int(), offset: z.int() });
