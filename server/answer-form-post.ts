import type { Request, Response } from 'express';
import type { Answer } from './attempt.ts';
import { pageContext } from './page-context.ts';
import { errorPage } from './views/error-page.ts';

/** Whether the browser itself has posted a form, and will show whatever is answered. */
export function isFormPost(request: Request): boolean {
  const isForm = request.method === 'POST' && request.is('application/x-www-form-urlencoded') !== false;
  return isForm && request.accepts(['json', 'html']) === 'html';
}

/**
 * Answers a form that the browser has posted with a redirect, so that reloading posts nothing again: a payment to its
 * result, a problem back to the page that the form came from, with `?problem=<code>`.
 */
export function answerFormPost(response: Response, { status, body }: Answer): void {
  const { req: request } = response;
  const next = 'id' in body ? `/payment_status?payment_id=${body.id}` : pageBefore(request, body.code);
  if (next === null) response.status(status).send(errorPage(pageContext(request, response, null), status));
  else response.redirect(303, next);
}

function pageBefore(request: Request, problem: string): string | null {
  const back = ownReferer(request);
  back?.searchParams.set('problem', problem);
  return back?.href ?? null;
}

// Another site's page is none to send a buyer to.
function ownReferer(request: Request): URL | null {
  const referer = request.get('referer');
  const url = referer && URL.canParse(referer) ? new URL(referer) : null;
  return url?.host === request.get('host') ? url : null;
}
