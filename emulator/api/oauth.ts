import { type Credential, parseCredential, parseGrant } from '../core/credentials.ts';
import type { Universe } from '../core/universe.ts';
import type { Universes } from '../core/universes.ts';
import type { EmulatorContext } from './context.ts';
import { renderToken, tokenAnswerSchema } from './oauth/token-answer.ts';
import {
  oauthError,
  parseTokenRequest,
  type TokenRequest,
  tokenRequestSchema,
} from './oauth/token-request.ts';
import type { ApiServices, Operation } from './operation.ts';
import { readJsonOrForm, requireObject } from './read-json.ts';
import { respond } from './respond.ts';

/**
 * `/oauth/token`: how an application acts for a seller, or for itself.
 *
 * Credentials are local: `client_id` is any text, and `client_secret` the access token of the application's own universe,
 * `TEST-<SITE>-<name>-secret`. `client_credentials` gives a token of that universe. The code `TG-<SITE>-<name>` is that seller's consent,
 * without a page to give it on, and gives a token of the seller's universe with a refresh token that works any number of times.
 * (The real codes live for ten minutes, and both work once.) Tokens end in `-oauth`: only they may take an `application_fee`.
 */
export function oauthOperations({ universes }: ApiServices): Operation[] {
  return [
    {
      method: 'post',
      path: '/oauth/token',
      summary: 'Exchange an authorization code, a refresh token or the own credentials for an access token.',
      credential: 'none',
      body: tokenRequestSchema,
      isFormToo: true,
      answers: { 200: tokenAnswerSchema },
      async handle(c) {
        const body = requireObject(await readJsonOrForm(c));
        const application = applicationOf(body.client_secret);
        // Known before anything can fail: a refused call is journaled too.
        if (application) c.set('universe', universes.of(application));
        const request = parseTokenRequest(body);
        if (!application) throw oauthError('invalid_client');
        return grantToken(c, request, sellerOf(request, application, universes));
      },
    },
  ];
}

function grantToken(c: EmulatorContext, { test_token: isTest }: TokenRequest, seller: Universe): Response {
  c.set('universe', seller);
  return respond(c, 200, renderToken(seller, !isTest));
}

function applicationOf(secret: unknown): Credential | null {
  const credential = typeof secret === 'string' ? parseCredential(secret) : null;
  return credential?.half === 'secret' && !credential.granted ? credential : null;
}

// The universe that the application may act for.
function sellerOf(request: TokenRequest, application: Credential, universes: Universes): Universe {
  if (request.grant_type === 'client_credentials') return universes.of(application);
  const isCode = request.grant_type === 'authorization_code';
  const text = isCode ? request.code : request.refresh_token;
  if (text === undefined) throw oauthError('invalid_request');
  const grant = parseGrant(text);
  if (grant?.kind !== (isCode ? 'code' : 'refresh')) throw oauthError('invalid_grant');
  return universes.of(grant);
}
