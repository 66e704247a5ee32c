import type { MerchantOrder } from './merchant-order.ts';
import type { Universe } from './universe.ts';

/** An order of a universe's seller that says nothing yet. It is not kept. */
export function newMerchantOrder(
  universe: Universe,
  { isTest }: Pick<MerchantOrder, 'isTest'>,
): MerchantOrder {
  const now = universe.now();
  return {
    id: universe.ids.nextNumber('merchant_order', 10),
    isTest,
    site: universe.site,
    collectorId: universe.collectorId,
    preferenceId: null,
    applicationId: null,
    payer: null,
    sponsorId: null,
    items: [],
    shipments: [],
    notificationUrl: null,
    additionalInfo: null,
    externalReference: null,
    marketplace: '',
    createdAt: now,
    updatedAt: now,
  };
}
