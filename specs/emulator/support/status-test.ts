import { EmulatorControl } from '../../../emulator/control/client.ts';
import type { SiteId } from '../../../fixtures/catalog/types.ts';
import { StatusScreen } from '../../../fixtures/models/StatusScreen.ts';
import { test as base, expect, type MountOptions } from './brick-test.ts';
import type { MountedBrick } from './mounted-brick.ts';
import { sellerAt } from './seller.ts';

/** A payment that the seller of the specs made in a country. */
export interface MadePayment {
  site: SiteId;
  id: number;
  body: Record<string, unknown>;
}

type Showing = Omit<MountOptions, 'brick' | 'site' | 'settings'> & {
  customization?: object;
  initialization?: object;
};

interface TestFixtures {
  /** Pays without a card; `body` replaces fields of the request. */
  make(site: SiteId, body: Record<string, unknown>): Promise<MadePayment>;
  /** Draws the Status Screen of a payment. */
  show(
    payment: Pick<MadePayment, 'site' | 'id'>,
    showing?: Showing,
  ): Promise<{ screen: StatusScreen; mounted: MountedBrick }>;
  settle(payment: MadePayment, settlement: Parameters<EmulatorControl['settle']>[2]): Promise<void>;
}

/** Specs of the Status Screen Brick, one payment each. */
export const test = base.extend<TestFixtures>({
  make: ({ emulator }, use) =>
    use(async (site, body) => {
      const answer = await sellerAt(emulator.url, site).send(body);
      expect(answer.status, JSON.stringify(answer.body)).toBe(201);
      return { site, id: Number(answer.id), body: answer.body as Record<string, unknown> };
    }),

  show: ({ mountBrick }, use) =>
    use(async ({ site, id }, { customization, initialization, ...options } = {}) => {
      const settings = { initialization: { paymentId: String(id), ...initialization }, customization };
      const mounted = await mountBrick({ brick: 'statusScreen', site, settings, ...options });
      return { mounted, screen: new StatusScreen(mounted.page, '#brick') };
    }),

  settle: ({ emulator }, use) =>
    use(({ site, id }, settlement) =>
      new EmulatorControl(emulator.url).settle({ site, name: 'spec' }, id, settlement),
    ),
});

export { expect };
