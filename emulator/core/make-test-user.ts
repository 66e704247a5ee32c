import type { SiteId } from '../../fixtures/catalog/types.ts';
import { exists, LEGACY_TEST_USER_LIMIT, nicknameOf, TEST_USER_LIMIT, type TestUser } from './test-user.ts';
import type { Universe } from './universe.ts';

interface AskedUser {
  site: SiteId;
  description: string | null;
  isLegacy: boolean;
}

/** Makes a test account for a seller and keeps it; null when the seller has as many as are allowed. */
export function makeTestUser(
  universe: Universe,
  { site, description, isLegacy }: AskedUser,
): TestUser | null {
  const now = universe.now();
  const alike = universe.testUsers.filter((user) => user.isLegacy === isLegacy && exists(user, now));
  if (alike.length >= (isLegacy ? LEGACY_TEST_USER_LIMIT : TEST_USER_LIMIT)) return null;
  const id = universe.ids.nextNumber('test_user', 10);
  const user: TestUser = {
    id,
    nickname: nicknameOf(id),
    password: `qatest${universe.ids.nextAlphanumeric('test_user_password', 4)}`,
    email: `test_user_${id}@testuser.com`,
    site,
    description,
    isLegacy,
    createdAt: now,
    lastUsedAt: now,
  };
  universe.testUsers.push(user);
  return user;
}
