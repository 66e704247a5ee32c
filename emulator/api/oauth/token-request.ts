import { z } from 'zod';
import { ApiError } from '../../core/api-error.ts';
import { numberOrText } from '../number-or-text.ts';

const GRANT_TYPES = ['client_credentials', 'authorization_code', 'refresh_token'] as const;

/** The body of `POST /oauth/token`. Source: devsite-docs reference/api-json/oauth.json. */
export const tokenRequestSchema = z
  .object({
    client_id: numberOrText.pipe(z.string().min(1)).describe('Any text.'),
    client_secret: z
      .string()
      .describe("An access token of the emulator, `TEST-<SITE>-<name>-secret`: the application's own."),
    grant_type: z.enum(GRANT_TYPES),
    code: z.string().optional().describe('`TG-<SITE>-<name>`: the consent of the seller of that name.'),
    code_verifier: z.string().optional(),
    redirect_uri: z.string().optional(),
    refresh_token: z.string().optional(),
    // A form, and the reference, have it as text.
    test_token: z
      .union([z.boolean(), z.enum(['true', 'false']).transform((text) => text === 'true')])
      .optional(),
  })
  .meta({ id: 'TokenRequest' });

export type TokenRequest = z.infer<typeof tokenRequestSchema>;

type OAuthErrorKey = 'invalid_client' | 'invalid_grant' | 'invalid_request' | 'unsupported_grant_type';

const MESSAGES: Record<OAuthErrorKey, string> = {
  invalid_client: 'invalid client_id or client_secret',
  invalid_grant:
    "Error validating grant. Your authorization code or 'refresh_token' may be expired or it was already used.",
  invalid_request: 'the request does not include a required parameter, or a value is malformed',
  unsupported_grant_type: 'grant_type must be client_credentials, authorization_code or refresh_token',
};

/** The refusal of a token request. Keys are those of the reference; only the text of invalid_grant is. */
export function oauthError(key: OAuthErrorKey): ApiError {
  return new ApiError(400, MESSAGES[key], { error: key });
}

const KEYS: Record<string, OAuthErrorKey> = {
  client_id: 'invalid_client',
  client_secret: 'invalid_client',
  grant_type: 'unsupported_grant_type',
};

/**
 * A token request's body with its types checked.
 * @throws ApiError 400 invalid_client, unsupported_grant_type or invalid_request.
 */
export function parseTokenRequest(body: Record<string, unknown>): TokenRequest {
  const parsed = tokenRequestSchema.safeParse(body);
  if (parsed.success) return parsed.data;
  throw oauthError(KEYS[String(parsed.error.issues[0]?.path[0])] ?? 'invalid_request');
}
