import { DAY_MS } from '../../fixtures/catalog/durations.ts';
import type { SiteId } from '../../fixtures/catalog/types.ts';

/** A test account that a seller had made, to pay with or to sell with. Never changed: a use makes a new one. */
export interface TestUser {
  id: number;
  nickname: string;
  password: string;
  email: string;
  site: SiteId;
  description: string | null;
  /** Made by the legacy call: it goes when nobody uses it. */
  isLegacy: boolean;
  createdAt: number;
  /** When it was made or last paid. */
  lastUsedAt: number;
}

/** How many test accounts a seller can have; they cannot be deleted. Source: docs on test accounts. */
export const TEST_USER_LIMIT = 15;

/** The same for those of the legacy call. Source: docs on test accounts. */
export const LEGACY_TEST_USER_LIMIT = 10;

const LEGACY_IDLE_MS = 60 * DAY_MS;

/** Whether an account still exists: one of the legacy call goes after 60 idle days. */
export function exists({ isLegacy, lastUsedAt }: TestUser, now: number): boolean {
  return !isLegacy || now - lastUsedAt <= LEGACY_IDLE_MS;
}

/** What an account is called. */
export function nicknameOf(id: number): string {
  return `TESTUSER${id}`;
}
