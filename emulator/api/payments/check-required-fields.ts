import type { OtherPaymentMethod } from '../../../fixtures/catalog/types.ts';
import { refusal } from '../../core/refusal.ts';
import type { Settings } from '../../core/settings.ts';
import type { PaymentRequest } from './payment-request.ts';

const OUTSIDE_PAYER = new Set(['additional_info', 'callback_url', 'description', 'transaction_details']);

/**
 * The fields that a method demands beside the e-mail.
 * @throws ApiError 400 cause 1 that names those missing. The real text speaks of "parameters required" and names no cause that is
 * known: a recorded trouble of a real Brazilian test account.
 */
export function checkRequiredFields(
  request: PaymentRequest,
  method: OtherPaymentMethod,
  { psePayer }: Settings,
): void {
  const isLenient = method.id === 'pse' && psePayer === 'brick';
  const missing = method.payerFields
    .filter((field) => field !== 'email' && !field.endsWith('?'))
    .filter((field) => !(isLenient && /^(?:address|phone)\./.test(field)))
    .map(pathOf)
    .filter((path) => isEmpty(valueAt(request, path)));
  if (missing.length === 0) return;
  const names = missing.map((path) => path.join('.')).join(', ');
  throw refusal(1, { description: `The following parameters are required: ${names}` });
}

function pathOf(field: string): string[] {
  const path = field.split('.');
  return OUTSIDE_PAYER.has(path[0] ?? '') ? path : ['payer', ...path];
}

function valueAt(request: PaymentRequest, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (value, name) =>
      typeof value === 'object' && value !== null
        ? Object.entries(value).find(([key]) => key === name)?.[1]
        : null,
    request,
  );
}

// A document needs both halves.
function isEmpty(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() === '';
  if (typeof value === 'object' && value !== null) {
    return !('type' in value && 'number' in value && value.type && value.number);
  }
  return value === null || value === undefined;
}
