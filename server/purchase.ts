import type { Order } from './order.ts';

/** Names that a buyer typed into a payment form, where it asks for them. */
interface TypedNames {
  firstName?: string | undefined;
  lastName?: string | undefined;
}

/** The buyer's names, as far as known: what the order knows comes first. */
export function namesOf({ payer }: Order, typed: TypedNames) {
  const firstName = payer.first_name ?? typed.firstName;
  const lastName = payer.last_name ?? typed.lastName;
  return { ...(firstName && { first_name: firstName }), ...(lastName && { last_name: lastName }) };
}

/** What is bought and by whom: Mercado Pago's fraud rules approve more payments that say so. */
export function additionalInfo(order: Order, names: ReturnType<typeof namesOf>) {
  const { phone } = order.payer;
  return { items: order.items, payer: { ...names, ...(phone && { phone }) } };
}
