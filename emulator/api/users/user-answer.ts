import { z } from 'zod';

const text = z.string();
const nullableText = z.string().nullable();
const rate = z.strictObject({
  period: text,
  rate: z.number(),
  value: z.number(),
  excluded: z.strictObject({ real_value: z.number(), real_rate: z.number() }),
});
const permission = z.strictObject({
  allow: z.boolean(),
  codes: z.array(text),
  immediate_payment: z.strictObject({ reasons: z.array(text), required: z.boolean() }),
});
const paidOfTotal = z.strictObject({ paid: z.null(), total: z.null() });

const sellerReputation = z.strictObject({
  level_id: nullableText,
  power_seller_status: nullableText,
  real_level: text,
  protection_end_date: text,
  transactions: z.strictObject({
    canceled: z.int(),
    completed: z.int(),
    period: text,
    ratings: z.strictObject({ negative: z.number(), neutral: z.number(), positive: z.number() }),
    total: z.int(),
  }),
  metrics: z.strictObject({
    sales: z.strictObject({ period: text, completed: z.int() }),
    claims: rate,
    delayed_handling_time: rate,
    cancellations: rate,
  }),
});

const buyerReputation = z.strictObject({
  canceled_transactions: z.int(),
  tags: z.array(text),
  transactions: z.strictObject({
    canceled: paidOfTotal,
    completed: z.null(),
    not_yet_rated: z.strictObject({ paid: z.null(), total: z.null(), units: z.null() }),
    period: text,
    total: z.null(),
    unrated: paidOfTotal,
  }),
});

const status = z.strictObject({
  billing: z.strictObject({ allow: z.boolean(), codes: z.array(text) }),
  buy: permission,
  confirmed_email: z.boolean(),
  shopping_cart: z.strictObject({ buy: text, sell: text }),
  immediate_payment: z.boolean(),
  list: permission,
  mercadoenvios: text,
  mercadopago_account_type: text,
  mercadopago_tc_accepted: z.boolean(),
  required_action: nullableText,
  sell: permission,
  site_status: text,
  user_type: nullableText,
});

/** The seller's account as `/users/me` answers it. Source: fixtures of the official Java SDK. */
export const userAnswerSchema = z
  .strictObject({
    id: z.int(),
    nickname: text,
    registration_date: text,
    first_name: text,
    last_name: text,
    gender: text,
    country_id: text,
    email: text,
    identification: z.strictObject({ number: nullableText, type: nullableText }),
    address: z.strictObject({ address: text, city: text, state: text, zip_code: text }),
    phone: z.strictObject({ area_code: text, extension: text, number: text, verified: z.boolean() }),
    alternative_phone: z.strictObject({ area_code: text, extension: text, number: text }),
    user_type: text,
    tags: z.array(text),
    logo: nullableText,
    points: z.int(),
    site_id: text,
    permalink: text,
    shipping_modes: z.array(text),
    seller_experience: text,
    bill_data: z.strictObject({ accept_credit_note: nullableText }),
    seller_reputation: sellerReputation,
    buyer_reputation: buyerReputation,
    status,
    secure_email: text,
    company: z.strictObject({
      brand_name: nullableText,
      city_tax_id: text,
      corporate_name: text,
      identification: text,
      state_tax_id: text,
      cust_type_id: text,
      soft_descriptor: nullableText,
    }),
    credit: z.strictObject({ consumed: z.number(), credit_level_id: text, rank: text }),
    context: z.strictObject({}),
    registration_identifiers: z.array(text),
  })
  .meta({ id: 'User' });

export type UserAnswer = z.infer<typeof userAnswerSchema>;
