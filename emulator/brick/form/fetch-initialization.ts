import { $ZodError } from 'zod/v4/core';
import type { ApiClient } from '../sdk/api-client.ts';
import type { BrickRefusal } from '../sdk/brick-error.ts';
import { type InitializationAnswer, initializationSchema } from '../wire/initialization.ts';
import type { CheckedForm } from './check-form.ts';

// Only the Payment Brick's call was ever seen; that the Card Payment Brick makes it under a product of its own is ours.
const PATH = '/bricks/payment_brick/initialization';
const PRODUCT = { payment: 'payment_brick', cardPayment: 'card_payment_brick' } as const;

/** Asks what the account's country offers, or says why that is not known. */
export async function fetchInitialization(
  api: ApiClient,
  { brick, enabled, settings, amount }: CheckedForm,
): Promise<InitializationAnswer | BrickRefusal> {
  const types = Object.fromEntries(
    [...enabled].map(([type, ids]) => [type, ids === 'all' ? 'all' : ids.join(',')]),
  );
  const query = {
    product_id: PRODUCT[brick],
    amount,
    max_installments: settings.customization?.paymentMethods?.maxInstallments,
    ...types,
  };
  try {
    return await api.get(PATH, query, initializationSchema);
  } catch (error) {
    if (isWithoutSite(error)) return { code: 'missing_site_property' };
    return refusalFor(brick, { types: enabled.size, error });
  }
}

function refusalFor(
  brick: CheckedForm['brick'],
  { types, error }: { types: number; error: unknown },
): BrickRefusal {
  const detail = error instanceof Error ? { detail: error.message } : {};
  if (brick === 'cardPayment') return { code: 'incorrect_initialization', ...detail };
  // The API says it in the same words.
  if (types === 0) return { code: 'missing_payment_type' };
  return { code: 'payment_brick_initialization_failed', ...detail };
}

function isWithoutSite(error: unknown): boolean {
  return error instanceof $ZodError && error.issues.some(({ path: [first] }) => first === 'site_id');
}
