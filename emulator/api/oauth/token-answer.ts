import { z } from 'zod';
import { grantedTokenOf, publicKeyOf, refreshTokenOf } from '../../core/credentials.ts';
import type { Universe } from '../../core/universe.ts';

const LIFE_SECONDS = 15_552_000;

/** What `POST /oauth/token` answers. Source: fixtures of the official Java SDK. */
export const tokenAnswerSchema = z
  .strictObject({
    access_token: z.string(),
    token_type: z.literal('bearer'),
    expires_in: z.literal(LIFE_SECONDS),
    scope: z.string(),
    user_id: z.int(),
    refresh_token: z.string(),
    public_key: z.string(),
    live_mode: z.boolean(),
  })
  .meta({ id: 'OAuthToken' });

type TokenAnswer = z.infer<typeof tokenAnswerSchema>;

/** The token of a seller's universe; `live` for one that begins with APP_USR-. */
export function renderToken({ site, name, collectorId }: Universe, live: boolean): TokenAnswer {
  return {
    access_token: grantedTokenOf({ site, name, live }),
    token_type: 'bearer',
    expires_in: LIFE_SECONDS,
    scope: 'offline_access read write',
    user_id: collectorId,
    refresh_token: refreshTokenOf(site, name),
    public_key: publicKeyOf(site, name, live),
    live_mode: live,
  };
}
