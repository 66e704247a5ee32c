import { z } from 'zod';
import { mpDate } from '../../core/mp-date.ts';
import type { TestUser } from '../../core/test-user.ts';

/** A test user as `POST /users/test` answers it. Source: devsite-docs reference/api-json/test_user.json. */
export const testUserAnswerSchema = z
  .strictObject({
    id: z.int(),
    nickname: z.string(),
    password: z.string(),
    site_status: z.literal('active'),
    site_id: z.string(),
    description: z.string().nullable(),
    email: z.string(),
    date_created: z.string(),
    date_last_updated: z.string(),
  })
  .meta({ id: 'TestUser' });

type TestUserAnswer = z.infer<typeof testUserAnswerSchema>;

/** A test user as the API answers it, once: nothing else tells the password. */
export function renderTestUser(user: TestUser): TestUserAnswer {
  return {
    id: user.id,
    nickname: user.nickname,
    password: user.password,
    site_status: 'active',
    site_id: user.site,
    description: user.description,
    email: user.email,
    date_created: mpDate(user.createdAt),
    date_last_updated: mpDate(user.createdAt),
  };
}
