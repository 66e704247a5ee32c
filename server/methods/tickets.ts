import { cashFormData } from './form-data.ts';
import type { Method } from './method.ts';

const TICKET = { selectedPaymentMethod: 'ticket', formData: cashFormData } as const;

/**
 * Cash at a counter: the buyer takes a number or a barcode there. Boleto is apart. Source: Mercado Pago's guides of
 * each country; a date of expiration is documented for Argentina and Colombia, and for OXXO by its default only.
 */
export const tickets: readonly Method[] = [
  { ...TICKET, ids: ['rapipago', 'pagofacil'], site: 'MLA', expiry: 'cash' },
  { ...TICKET, ids: ['oxxo', 'paycash'], site: 'MLM' },
  { ...TICKET, ids: ['efecty'], site: 'MCO', expiry: 'cash' },
  { ...TICKET, ids: ['abitab', 'redpagos'], site: 'MLU' },
];
