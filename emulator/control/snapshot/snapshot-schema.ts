import { z } from 'zod';
import type { SiteId } from '../../../fixtures/catalog/types.ts';
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

// Far above what an emulator gives, and low enough that the ids that follow stay exact.
const HIGHEST_COUNT = 1_000_000_000;

const storedKey = { key: z.string(), fingerprint: z.string(), storedAt: moment };

/** A universe as a snapshot keeps it; what does not fit is no snapshot of this version. */
export const snapshotSchema: z.ZodType<UniverseSnapshot> = z
  .strictObject({
    version: z.literal(1),
    site,
    seed: z.string(),
    slow: z.boolean(),
    settings: settingsSchema,
    now: moment.max(LAST_NOW),
    madeAt: moment,
    idCounters: z.record(z.string(), z.int().min(0).max(HIGHEST_COUNT)),
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
  )
  .refine((snapshot) => sitesIn(snapshot).every((site) => site === snapshot.site), {
    path: ['site'],
    error: 'a payment, token, preference or order is of another site',
  })
  .refine(({ payments }) => new Set(payments.map(({ id }) => id)).size === payments.length, {
    path: ['payments'],
    error: 'two payments have one id',
  });

function sitesIn(snapshot: UniverseSnapshot): SiteId[] {
  const { payments, paymentKeys, tokens, preferences, merchantOrders } = snapshot;
  const results = paymentKeys.map(({ result }) => result);
  return [payments, results, tokens, preferences, merchantOrders].flat().map(({ site }) => site);
}
