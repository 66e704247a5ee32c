import type { ErrorRequestHandler } from 'express';
import { z } from 'zod';
import { pageContext } from './page-context.ts';
import { Problem } from './problem.ts';
import { sendProblem } from './send-answer.ts';
import type { Shop } from './shop.ts';
import { validationProblem } from './validation-problem.ts';
import { errorPage } from './views/error-page.ts';

// What body-parser throws for malformed JSON (400), too much (413), an odd encoding (415).
const bodyParserError = z.object({ type: z.string(), status: z.number().min(400).max(499) });

/** Turns whatever was thrown into a problem document, or into a page for a browser that loads one. */
export function handleErrors({ logger }: Pick<Shop, 'logger'>): ErrorRequestHandler {
  return function handleError(error: unknown, request, response, _next) {
    const problem = toProblem(error);
    if (problem.document.code === 'internal_error')
      logger.error({ reason: stackOf(error) }, 'request failed');
    if (response.headersSent) return void response.destroy();
    if (request.method === 'GET' && request.accepts(['json', 'html']) === 'html') {
      const { status } = problem.document;
      response.status(status).send(errorPage(pageContext(request, response, null), status));
    } else {
      sendProblem(response, problem);
    }
  };
}

function toProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  const { data } = bodyParserError.safeParse(error);
  if (data) return validationProblem([{ field: 'body', message: `cannot be read (${data.type})` }]);
  return new Problem(500, 'internal_error', { detail: 'The shop failed. The cause is in its log.' });
}

// The stack only: other properties of an error may hold a request with its token.
function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
