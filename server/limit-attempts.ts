import type { RequestHandler } from 'express';
import { rateLimit } from 'express-rate-limit';
import type { Config } from './config.ts';
import { Problem } from './problem.ts';
import { requireSession } from './session.ts';

const WINDOW_MS = 10 * 60 * 1000;

/** Limits the attempts of one session, and so of its orders: thieves try stolen cards by the hundred. */
export function limitAttempts({ rateLimit: limit }: Config): RequestHandler {
  if (limit === null) return (_request, _response, next) => next();
  return rateLimit({
    windowMs: WINDOW_MS,
    limit,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    keyGenerator: requireSession,
    handler: (_request, response, next) => {
      const retryAfterSeconds = Number(response.getHeader('Retry-After') ?? WINDOW_MS / 1000);
      next(
        new Problem(429, 'too_many_attempts', {
          detail: `More than ${limit} attempts to pay in ten minutes. Wait ${retryAfterSeconds} seconds.`,
          retryAfterSeconds,
        }),
      );
    },
  });
}
