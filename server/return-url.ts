import type { Order } from './order.ts';

/** Where the wallet and banks send the buyer back to. Mercado Pago adds what became of the payment to the query. */
export function returnUrl(origin: string, { id }: Pick<Order, 'id'>): string {
  return `${origin}/payment_return?order_id=${id}`;
}
