import { z } from 'zod';
import type { TestUser } from '../../core/test-user.ts';
import { moment, site, text } from './parts.ts';

export const testUserSchema: z.ZodType<TestUser> = z.strictObject({
  id: z.int(),
  nickname: z.string(),
  password: z.string(),
  email: z.string(),
  site,
  description: text,
  isLegacy: z.boolean(),
  createdAt: moment,
  lastUsedAt: moment,
});
