import { z } from 'zod';
import { SITE_IDS } from '../../../fixtures/catalog/sites.ts';
import { ApiError } from '../../core/api-error.ts';

/** The body of `POST /users/test`. Source: devsite-docs reference/api-json/test_user.json. */
export const testUserRequestSchema = z
  .object({ site_id: z.enum(SITE_IDS), description: z.string().max(256) })
  .meta({ id: 'TestUserRequest' });

/** The body of the legacy `POST /users/test_user`. */
export const legacyTestUserRequestSchema = z
  .object({ site_id: z.enum(SITE_IDS), description: z.string().max(256).nullish() })
  .meta({ id: 'LegacyTestUserRequest' });

/**
 * A test user's body with its types checked.
 * @throws ApiError 400 that names the field in error; no source shows the real text.
 */
export function parseTestUserRequest<Schema extends z.ZodObject>(
  schema: Schema,
  body: Record<string, unknown>,
): z.infer<Schema> {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  const field = String(parsed.error.issues[0]?.path[0]);
  throw new ApiError(400, `Invalid value for ${field}`, { error: 'bad_request' });
}
