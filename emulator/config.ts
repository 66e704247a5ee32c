import { z } from 'zod';

const PORT_WORDS = 'a port from 0 to 65535 is accepted; 0 picks a free one';

const schema = z.object({
  EMULATOR_PORT: z
    .string()
    .regex(/^\d{1,5}$/, PORT_WORDS)
    .default('4010')
    .transform(Number)
    .refine((port) => port <= 65_535, PORT_WORDS),
  EMULATOR_SEED: z.string().optional(),
  EMULATOR_STRICT_URLS: z
    .enum(['0', '1'], '0 or 1 is accepted')
    .default('0')
    .transform((value) => value === '1'),
  EMULATOR_LINKS: z.enum(['local'], 'local is accepted; without it links carry the real hosts').optional(),
});

/**
 * The emulator's settings, from the environment; an empty variable counts as unset.
 * @throws Error that names each variable in error, what came and what is accepted.
 */
export function readConfig(env: NodeJS.ProcessEnv): z.infer<typeof schema> {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  const mistakes = parsed.error.issues.map(({ path: [name], message }) => {
    const variable = String(name);
    return `${variable}=${env[variable] ?? ''}: ${message}`;
  });
  throw new Error(`The emulator's configuration is wrong. ${mistakes.join('; ')}`);
}
