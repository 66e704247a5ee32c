import * as z from 'zod/mini';
import { currencySchema } from '../wire/currency.ts';

const words = z.optional(z.nullable(z.string()));
const webAddress = z.string().check(z.regex(/^https?:\/\//));
const image = z.string().check(z.regex(/^data:image\/(png|svg\+xml);base64,[A-Za-z0-9+/=]+$/));
const base64 = z.string().check(z.regex(/^[A-Za-z0-9+/=]+$/));

const pixSchema = z.looseObject({
  kind: z.literal('pix'),
  link: webAddress,
  /** The text that is copied and pasted. */
  qr_code: z.string(),
  /** A PNG. */
  qr_code_base64: base64,
});
export type PixWay = z.infer<typeof pixSchema>;

const voucherSchema = z.looseObject({
  kind: z.literal('voucher'),
  link: webAddress,
  reference: words,
  verification_code: words,
  /** The number of Mercado Pago over the counter. */
  agreement: words,
  digitable_line: words,
  barcode_image: z.optional(z.nullable(image)),
  payment_point: words,
  payment_mode: words,
});
export type VoucherWay = z.infer<typeof voucherSchema>;

const bankSchema = z.looseObject({ kind: z.literal('bank'), link: webAddress });
export type BankWay = z.infer<typeof bankSchema>;

/** `GET /bricks/status_screen_brick/payments/<id>` */
export const statusPaymentSchema = z.looseObject({
  id: z.union([z.string(), z.number()]),
  status: z.string(),
  status_detail: z.nullable(z.string()),
  payment_method_id: z.string(),
  payment_method_name: words,
  payment_type_id: z.string(),
  transaction_amount: z.number(),
  installments: z.number(),
  currency: currencySchema,
  locale: z.string(),
  site_id: z.string(),
  /** Of the country's buyers: `America/Lima`. */
  time_zone: z.string(),
  date_created: z.string(),
  date_of_expiration: words,
  external_reference: words,
  statement_descriptor: words,
  card: z.optional(z.nullable(z.looseObject({ last_four_digits: words }))),
  way_to_pay: z.optional(z.nullable(z.discriminatedUnion('kind', [pixSchema, voucherSchema, bankSchema]))),
});
export type StatusPayment = z.infer<typeof statusPaymentSchema>;
