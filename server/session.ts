import { randomBytes } from 'node:crypto';
import type { Request, Response } from 'express';
import { z } from 'zod';
import type { Config } from './config.ts';
import { Problem } from './problem.ts';

export const SESSION_COOKIE = 'shop_session';

const DAY_MS = 24 * 60 * 60 * 1000;

// cookie-parser leaves `false` where the signature is wrong.
const signedCookies = z.object({ [SESSION_COOKIE]: z.string().regex(/^[\w-]{32}$/) });

/** The verified session of a request, or null. */
export function sessionOf(request: Request): string | null {
  return signedCookies.safeParse(request.signedCookies).data?.[SESSION_COOKIE] ?? null;
}

/**
 * The verified session of a request.
 * @throws Problem 403 `no_session`
 */
export function requireSession(request: Request): string {
  const session = sessionOf(request);
  if (session !== null) return session;
  throw new Problem(403, 'no_session', {
    detail: 'The request has no valid session cookie. Create an order first, and send its cookie along.',
  });
}

/** The session of a request, or a new one in a cookie of the answer. */
export function ensureSession(request: Request, response: Response, { publicUrl }: Config): string {
  const session = sessionOf(request) ?? randomBytes(24).toString('base64url');
  response.cookie(SESSION_COOKIE, session, {
    signed: true,
    // No script reads it; other sites cannot post with it (Lax still lets the buyer come back from a bank).
    httpOnly: true,
    sameSite: 'lax',
    secure: publicUrl !== null,
    maxAge: 7 * DAY_MS,
    path: '/',
  });
  return session;
}
