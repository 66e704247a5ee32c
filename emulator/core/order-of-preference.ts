import type { MerchantOrder } from './merchant-order.ts';
import { newMerchantOrder } from './new-merchant-order.ts';
import type { Preference } from './preference.ts';
import type { Universe } from './universe.ts';

/** The order that groups the payments of a preference: the one that there is, or a new one. It is kept. */
export function orderOfPreference(
  preference: Preference,
  payerId: string,
  universe: Universe,
): MerchantOrder {
  const known = [...universe.merchantOrders.values()].find(
    ({ preferenceId }) => preferenceId === preference.id,
  );
  const { request, liveMode, id: preferenceId } = preference;
  const order: MerchantOrder = known ?? {
    ...newMerchantOrder(universe, { isTest: !liveMode }),
    preferenceId,
    items: request.items,
    notificationUrl: request.notification_url ?? null,
    additionalInfo: request.additional_info ?? null,
    externalReference: request.external_reference ?? null,
    marketplace: request.marketplace ?? 'NONE',
  };
  const paid: MerchantOrder = {
    ...order,
    payer: { id: Number(payerId), nickname: null },
    updatedAt: universe.now(),
  };
  universe.merchantOrders.set(paid.id, paid);
  return paid;
}
