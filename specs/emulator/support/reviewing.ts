import { PaymentBrick } from '../../../fixtures/models/PaymentBrick.ts';
import type { PaymentEntry } from '../../../fixtures/models/payment-entry.ts';
import type { MountedBrick } from './mounted-brick.ts';

/** Argentina's documented Mastercard, in three instalments. */
export const MASTER = {
  card: {
    number: '5031755734530604',
    paymentTypeId: 'credit_card',
    expiration: '11/30',
    securityCode: '123',
  },
  holder: 'APRO',
  document: { type: 'DNI', number: '12345678' },
  email: 'buyer@example.com',
  installments: 3,
} as const;

/** A mounted Brick that its buyer has filled and now reviews. */
export async function reviewing({ page }: MountedBrick, entry: PaymentEntry = MASTER): Promise<PaymentBrick> {
  const brick = new PaymentBrick(page, '#brick');
  await brick.reviewWith(entry);
  return brick;
}
