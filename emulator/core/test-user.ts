import type { SiteId } from '../../fixtures/catalog/types.ts';

/** A test account that a seller had made, to pay with or to sell with. */
export interface TestUser {
  id: number;
  nickname: string;
  password: string;
  email: string;
  site: SiteId;
  description: string | null;
  createdAt: number;
}
