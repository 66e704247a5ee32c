import { HOLDERS, type HolderName } from '../../fixtures/catalog/holders.ts';
import type { PaymentStatus } from '../../fixtures/catalog/types.ts';

export interface StatusPair {
  status: PaymentStatus;
  statusDetail: string;
}

export interface OutcomeMode {
  binary: boolean;
  capture: boolean;
  /** What the documents call pending: which status it is, no source shows. */
  contingency: 'in_process' | 'pending';
}

/**
 * How a test card payment ends, by cardholder name. Any other name is treated as APRO.
 * With binary mode nothing stays in process; without capture an approval is only reserved.
 * Source: Mercado Pago docs "Test cards"; cart-woocommerce e2e for CONT with binary mode.
 */
export function outcomeOf(holderName: string, mode: OutcomeMode): StatusPair {
  const { status, statusDetail } = HOLDERS[holderNameOf(holderName)];
  if (status === 'in_process' && mode.binary) {
    return { status: 'rejected', statusDetail: 'cc_rejected_other_reason' };
  }
  if (status === 'in_process' && mode.contingency === 'pending') return { status: 'pending', statusDetail };
  if (status === 'approved' && !mode.capture) {
    return { status: 'authorized', statusDetail: 'pending_capture' };
  }
  return { status, statusDetail };
}

function holderNameOf(text: string): HolderName {
  const first = text.trim().toUpperCase().split(/\s+/)[0] ?? '';
  return isHolderName(first) ? first : 'APRO';
}

function isHolderName(text: string): text is HolderName {
  return Object.hasOwn(HOLDERS, text);
}
