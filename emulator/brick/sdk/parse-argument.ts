import type * as z from 'zod/mini';

type Issue = z.core.$ZodIssue;

function demandOf(issue: Issue): string {
  if (issue.code === 'invalid_type') return `expected ${issue.expected}`;
  if (issue.code === 'invalid_value') return `expected one of ${issue.values.map(String).join(', ')}`;
  if (issue.code === 'too_small') return `expected at least ${issue.minimum}`;
  if (issue.code === 'too_big') return `expected at most ${issue.maximum}`;
  return 'not accepted';
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
    value,
  );
}

/**
 * The argument of a call, checked.
 * @throws TypeError that names the call, each property that is wrong, what kind of thing came (never the value:
 * it may be a card number), and what the call accepts.
 */
export function parseArgument<S extends z.core.$ZodShape>(
  call: string,
  schema: z.ZodMiniObject<S, z.core.$loose>,
  value: unknown,
): z.infer<z.ZodMiniObject<S, z.core.$loose>> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map((issue) => {
    const name = issue.path.join('.') || 'the argument';
    return `${name}: ${demandOf(issue)}, got ${typeof valueAt(value, issue.path)}`;
  });
  const accepted = Object.keys(schema.shape).join(', ');
  throw new TypeError(`MercadoPago.js: ${call} failed: ${problems.join('; ')}. It accepts ${accepted}.`);
}
