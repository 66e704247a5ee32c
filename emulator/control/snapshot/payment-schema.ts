import { z } from 'zod';
import type { PaymentStatus } from '../../../fixtures/catalog/types.ts';
import { meansKindOf } from '../../core/means-kind.ts';
import { type Payment, remainingAmount } from '../../core/payment.ts';
import { paymentMethodOf } from '../../core/payment-method.ts';
import { identification, moment, record, site, text } from './parts.ts';
import { paymentMeans } from './payment-means-schema.ts';

const STATUSES = [
  'pending',
  'approved',
  'authorized',
  'in_process',
  'in_mediation',
  'rejected',
  'cancelled',
  'refunded',
  'charged_back',
] as const satisfies readonly PaymentStatus[];

// Sums of larger amounts are not exact.
const money = z.number().min(0).max(Number.MAX_SAFE_INTEGER);

export const refundSchema = z.strictObject({
  id: z.int().positive(),
  amount: money.positive(),
  by: z.enum(['collector', 'bpp']),
  createdAt: moment,
});

const payer = z.strictObject({
  id: z.string(),
  type: text,
  email: z.string(),
  firstName: text,
  lastName: text,
  identification,
  phone: z.strictObject({ areaCode: text, number: text, extension: text }),
  entityType: text,
});

const echo = z.strictObject({
  description: text,
  externalReference: text,
  statementDescriptor: text,
  notificationUrl: text,
  callbackUrl: text,
  metadata: record,
  additionalInfo: record,
  taxes: z.array(z.strictObject({ type: text, value: z.number() })),
  differentialPricingId: z.number().nullable(),
  sponsorId: z.number().nullable(),
  processingMode: z.string(),
  merchantAccountId: text,
  paymentMethodOptionId: text,
});

const threeDsSchema = z.strictObject({
  url: z.url(),
  creq: z.string(),
  afterPassing: z.strictObject({ status: z.enum(STATUSES), statusDetail: z.string() }),
  startedAt: moment.nullable(),
  answer: z.enum(['passed', 'refused', 'late']).nullable(),
});

export const paymentSchema: z.ZodType<Payment> = z
  .strictObject({
    id: z.int().positive(),
    site,
    collectorId: z.int(),
    methodId: z.string(),
    means: paymentMeans,
    status: z.enum(STATUSES),
    statusDetail: z.string(),
    amount: money.positive(),
    installments: z.int().positive(),
    totalPaidAmount: money,
    installmentAmount: money,
    couponAmount: money,
    applicationFee: money,
    binaryMode: z.boolean(),
    captured: z.boolean(),
    liveMode: z.boolean(),
    payer,
    echo,
    merchantOrderId: z.int().nullable(),
    refunds: z.array(refundSchema),
    authorizationCode: text,
    threeDs: threeDsSchema.nullable(),
    createdAt: moment,
    approvedAt: moment.nullable(),
    updatedAt: moment,
    dateOfExpiration: moment.nullable(),
    expiresAt: moment,
  })
  .refine(isPaidBy, {
    path: ['methodId'],
    error: 'no method of the site with this id is paid by these means',
  })
  .refine((payment) => remainingAmount(payment) >= 0, {
    path: ['refunds'],
    error: 'more is given back than was paid',
  });

function isPaidBy({ site, methodId, means }: Payment): boolean {
  const method = paymentMethodOf(site, methodId);
  return method !== null && meansKindOf(method) === means.kind;
}
