import type { RequestHandler } from 'express';
import type { Logger } from 'pino';

/** One line per request. Only the path: queries and bodies carry payment ids and card tokens. */
export function logRequests(logger: Logger): RequestHandler {
  return function logRequest(request, response, next) {
    const start = performance.now();
    response.on('finish', () => {
      const ms = Math.round(performance.now() - start);
      logger.info({ method: request.method, path: request.path, status: response.statusCode, ms }, 'request');
    });
    next();
  };
}
