import type { PaymentMethod } from '../../fixtures/catalog/types.ts';
import type { PaymentMeans } from './payment-means.ts';

const BANK_TRANSFERS: Partial<Record<string, 'pix' | 'bank'>> = { pix: 'pix', pse: 'bank' };

/** By which means a method is paid; null for one that the emulator does not reproduce. */
export function meansKindOf(method: PaymentMethod): PaymentMeans['kind'] | null {
  if (method.kind === 'card') return 'card';
  switch (method.paymentTypeId) {
    case 'ticket':
    case 'atm':
      return method.detailsUnknown ? null : 'voucher';
    case 'bank_transfer':
      return BANK_TRANSFERS[method.id] ?? null;
    case 'account_money':
    case 'digital_currency':
      return 'wallet';
    default:
      return null;
  }
}
