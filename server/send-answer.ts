import type { Response } from 'express';
import { answerFormPost, isFormPost } from './answer-form-post.ts';
import type { Answer } from './attempt.ts';
import type { Problem } from './problem.ts';

/**
 * Sends what an attempt came to: a payment as JSON, anything else as a problem document; to a browser that posts its form
 * itself, a page.
 */
export function sendAnswer(response: Response, answer: Answer): void {
  if (isFormPost(response.req)) {
    answerFormPost(response, answer);
    return;
  }
  const { status, body } = answer;
  if ('retryAfterSeconds' in answer && answer.retryAfterSeconds !== undefined) {
    response.set('Retry-After', String(answer.retryAfterSeconds));
  }
  response
    .status(status)
    .type(status === 201 ? 'application/json' : 'application/problem+json')
    .send(JSON.stringify(body));
}

/** Sends a problem document. */
export function sendProblem(response: Response, { document, retryAfterSeconds }: Problem): void {
  const answer = { status: document.status, body: document };
  sendAnswer(response, retryAfterSeconds === null ? answer : { ...answer, retryAfterSeconds });
}
