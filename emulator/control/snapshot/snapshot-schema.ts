import { z } from 'zod';
import { cardMethodOf } from '../../core/bin.ts';
import type { UniverseSnapshot } from '../../core/universe-snapshot.ts';
import { settingsSchema } from '../settings-schema.ts';
import { cardTokenSchema } from './card-token-schema.ts';
import { chargebackSchema } from './chargeback-schema.ts';
import { customerSchema } from './customer-schema.ts';
import { journalEntrySchema } from './journal-entry-schema.ts';
import { merchantOrderSchema } from './merchant-order-schema.ts';
import { moment, site } from './parts.ts';
import { paymentSchema, refundSchema } from './payment-schema.ts';
import { preferenceSchema } from './preference-schema.ts';
import { testUserSchema } from './test-user-schema.ts';

// The clock itself stays within the years that clients read.
const LAST_NOW = Date.UTC(9999, 11, 31);

const storedKey = { key: z.string(), fingerprint: z.string(), storedAt: moment };

/** A universe as a snapshot keeps it; what does not fit is no snapshot of this version. */
export const snapshotSchema: z.ZodType<UniverseSnapshot> = z
  .strictObject({
    version: z.literal(1),
    site,
    seed: z.string(),
    settings: settingsSchema,
    now: moment.max(LAST_NOW),
    madeAt: moment,
    idCounters: z.record(z.string(), z.int()),
    tokens: z.array(cardTokenSchema),
    payments: z.array(paymentSchema),
    paymentKeys: z.array(z.strictObject({ ...storedKey, result: paymentSchema })),
    refundKeys: z.array(
      z.strictObject({
        ...storedKey,
        result: z.strictObject({ paymentId: z.int(), refund: refundSchema }),
      }),
    ),
    customers: z.array(customerSchema),
    preferences: z.array(preferenceSchema),
    merchantOrders: z.array(merchantOrderSchema),
    chargebacks: z.array(chargebackSchema),
    testUsers: z.array(testUserSchema),
    journal: z.array(journalEntrySchema),
  })
  .refine(
    ({ site, customers }) =>
      customers.every(({ cards }) => cards.every(({ methodId }) => cardMethodOf(site, methodId) !== null)),
    { path: ['customers'], error: 'a saved card is of no card method of the site' },
  );
