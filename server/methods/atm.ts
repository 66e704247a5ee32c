import { cashFormData } from './form-data.ts';
import type { Method } from './method.ts';

const ATM = { selectedPaymentMethod: 'atm', formData: cashFormData } as const;

/** Paid at a bank: its counter, cash machine, site or agents. The Brick calls Peru's PagoEfectivo one of them. */
export const atms: readonly Method[] = [
  { ...ATM, ids: ['banamex', 'bancomer'], site: 'MLM' },
  { ...ATM, ids: ['pagoefectivo_atm'], site: 'MPE' },
];
