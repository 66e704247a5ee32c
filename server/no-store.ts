import type { RequestHandler } from 'express';

/** A shared computer's cache, or a proxy's, must not show one buyer's order to the next. */
export const noStore: RequestHandler = (_request, response, next) => {
  response.set('Cache-Control', 'no-store');
  next();
};
