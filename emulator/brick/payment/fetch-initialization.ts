import { type InitializationAnswer, initializationSchema } from '../wire.ts';
import type { PaymentEnvironment } from './payment-environment.ts';

/** Asks what the account's country offers; null when the API refuses, which `onError` then knows. */
export async function fetchInitialization(
  given: Omit<PaymentEnvironment, 'initialization'>,
): Promise<InitializationAnswer | null> {
  const { mount, cardTypes, settings, amount, report } = given;
  const types = Object.fromEntries(
    [...cardTypes].map(([type, ids]) => [type, ids === 'all' ? 'all' : ids.join(',')]),
  );
  const query = {
    product_id: 'payment_brick',
    amount,
    max_installments: settings.customization?.paymentMethods?.maxInstallments,
    ...types,
  };
  try {
    return await mount.api.get('/bricks/payment_brick/initialization', query, initializationSchema);
  } catch (error) {
    const code = cardTypes.size === 0 ? 'missing_payment_type' : 'payment_brick_initialization_failed';
    report(code, error instanceof Error ? error.message : undefined);
    return null;
  }
}
