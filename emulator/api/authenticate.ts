import {
  IDENTIFICATION_TYPE_CAUSES,
  PAYMENT_METHOD_CAUSES,
} from '../../fixtures/catalog/causes/payment-method-causes.ts';
import { ApiError } from '../core/api-error.ts';
import { type Credential, parseCredential } from '../core/credentials.ts';
import { refusalOf } from '../core/refusal.ts';
import type { Universes } from '../core/universes.ts';
import type { EmulatorContext } from './context.ts';

type Half = Credential['half'];

/**
 * Finds the universe that a request's credential belongs to, and leaves both for the call.
 * `secret` takes an access token only, `public` takes a public key in the query or an access token.
 * @throws ApiError 403 without a credential, 401 for one that is no access token, 400 for one that is no public key.
 * A call of the browser without any is answered 400 or 401, each with cause 1000.
 */
export function authenticate(c: EmulatorContext, universes: Universes, half: Half): void {
  const credential = half === 'secret' ? merchantOf(c) : browserOrMerchantOf(c);
  c.set('credential', credential);
  c.set('universe', universes.of(credential));
}

function merchantOf(c: EmulatorContext): Credential {
  const header = c.req.header('authorization');
  const text = header ? header.replace(/^Bearer\s+/i, '') : c.req.query('access_token');
  if (!text) throw new ApiError(403, 'At least one policy returned UNAUTHORIZED.', { error: 'forbidden' });
  const credential = parseCredential(text);
  if (credential?.half !== 'secret') {
    throw new ApiError(401, 'invalid access token', { error: 'unauthorized' });
  }
  return credential;
}

function browserOrMerchantOf(c: EmulatorContext): Credential {
  const publicKey = c.req.query('public_key');
  if (publicKey === undefined) {
    if (c.req.header('authorization') || c.req.query('access_token')) return merchantOf(c);
    // The reference lists this cause under 400 for the methods, under 401 for the documents.
    const isMethods = c.req.path.startsWith('/v1/payment_methods');
    throw refusalOf((isMethods ? PAYMENT_METHOD_CAUSES : IDENTIFICATION_TYPE_CAUSES)[1000]);
  }
  const credential = parseCredential(publicKey);
  if (credential?.half === 'public') return credential;
  // The SDK's first call answers a placeholder key with its own text. Source: sdk-js issue 21.
  throw refusalOf(PAYMENT_METHOD_CAUSES[c.req.path.endsWith('/payment_methods/search') ? 1 : 1001]);
}
