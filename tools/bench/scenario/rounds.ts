import { z } from 'zod';

/** What the measuring test hands to the bench: ms of each round, warm-up left out, in the file that BRICKWRIGHT_BENCH names. */
export const Rounds = z.array(z.object({ ours: z.number(), bare: z.number() })).min(1);
export type Rounds = z.infer<typeof Rounds>;
