import { z } from 'zod';

const flag = z
  .enum(['0', '1'])
  .default('0')
  .transform((value) => value === '1');

const schema = z.object({
  EMULATOR_PORT: z.coerce.number().int().min(0).max(65_535).default(4010),
  EMULATOR_SEED: z.string().min(1).optional(),
  EMULATOR_STRICT_URLS: flag,
});

/** The emulator's settings, from the environment. @throws Error that names the variable and what is accepted. */
export function readConfig(env: NodeJS.ProcessEnv): z.infer<typeof schema> {
  const parsed = schema.safeParse(env);
  if (parsed.success) return parsed.data;
  const mistakes = parsed.error.issues.map(
    (issue) => `${issue.path.join('.')}=${env[String(issue.path[0])] ?? ''}: ${issue.message}`,
  );
  throw new Error(`The emulator's configuration is wrong. ${mistakes.join('; ')}`);
}
