import { z } from 'zod';
import { customerCardAnswerSchema } from '../customer-cards/customer-card-answer.ts';
import { resultPageSchema } from '../result-page-schema.ts';

const text = z.string().nullable();

const address = z.strictObject({
  id: text,
  zip_code: text,
  street_name: text,
  street_number: z.int().nullable(),
});

/** A customer as the API answers it. Source: fixtures of the official SDKs; `addresses` have more fields there. */
export const customerAnswerSchema = z
  .strictObject({
    id: z.string(),
    email: z.string(),
    first_name: text,
    last_name: text,
    phone: z.strictObject({ area_code: text, number: text }),
    identification: z.strictObject({ type: text, number: text }),
    address,
    date_registered: text,
    description: text,
    date_created: z.string(),
    date_last_updated: z.string(),
    metadata: z.looseObject({ source_sync: z.string() }),
    default_card: text,
    default_address: text,
    cards: z.array(customerCardAnswerSchema),
    addresses: z.array(address.extend({ city: z.strictObject({ name: text }) })),
    live_mode: z.boolean(),
  })
  .meta({ id: 'Customer' });

/** A customer as it is answered when it is made and when it is deleted. */
export const customerWithStatusSchema = customerAnswerSchema
  .extend({
    user_id: z.int(),
    merchant_id: z.int(),
    client_id: z.int(),
    status: z.enum(['active', 'deactive']),
  })
  .meta({ id: 'CustomerWithStatus' });

export const customerPageSchema = resultPageSchema(customerAnswerSchema).meta({ id: 'CustomerPage' });

export type CustomerAnswer = z.infer<typeof customerAnswerSchema>;
export type CustomerWithStatus = z.infer<typeof customerWithStatusSchema>;
export type CustomerPage = z.infer<typeof customerPageSchema>;
