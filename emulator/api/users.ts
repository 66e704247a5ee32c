import { ApiError } from '../core/api-error.ts';
import { makeTestUser } from '../core/make-test-user.ts';
import type { EmulatorContext } from './context.ts';
import type { Operation } from './operation.ts';
import { readJson, requireObject } from './read-json.ts';
import { respond } from './respond.ts';
import { renderUser } from './users/render-user.ts';
import { renderTestUser, testUserAnswerSchema } from './users/test-user-answer.ts';
import {
  legacyTestUserRequestSchema,
  parseTestUserRequest,
  testUserRequestSchema,
} from './users/test-user-request.ts';
import { userAnswerSchema } from './users/user-answer.ts';

/** `/users`: the seller's own account, and the test accounts that it has made; any local access token may make them. */
export function userOperations(): Operation[] {
  return [
    {
      method: 'get',
      path: '/users/me',
      summary: 'Read the account that the access token belongs to.',
      credential: 'secret',
      answers: { 200: userAnswerSchema },
      handle: (c) => respond(c, 200, renderUser(c.get('universe'))),
    },
    {
      method: 'post',
      path: '/users/test',
      summary: 'Make a test account of a site, fifteen at most; it cannot be deleted.',
      credential: 'secret',
      body: testUserRequestSchema,
      answers: { 201: testUserAnswerSchema },
      handle: (c) => createTestUser(c, { schema: testUserRequestSchema, isLegacy: false }),
    },
    {
      method: 'post',
      path: '/users/test_user',
      summary: 'Make a test account as older integrations do, ten at most; it goes after 60 idle days.',
      credential: 'secret',
      body: legacyTestUserRequestSchema,
      answers: { 201: testUserAnswerSchema },
      handle: (c) => createTestUser(c, { schema: legacyTestUserRequestSchema, isLegacy: true }),
    },
  ];
}

interface Kind {
  schema: typeof testUserRequestSchema | typeof legacyTestUserRequestSchema;
  isLegacy: boolean;
}

async function createTestUser(c: EmulatorContext, { schema, isLegacy }: Kind): Promise<Response> {
  const { site_id: site, description } = parseTestUserRequest(schema, requireObject(await readJson(c)));
  const user = makeTestUser(c.get('universe'), { site, description: description ?? null, isLegacy });
  if (!user) {
    // No source shows the real answer.
    throw new ApiError(400, 'The maximum number of test users has been reached', { error: 'bad_request' });
  }
  return respond(c, 201, renderTestUser(user));
}
