import { z } from 'zod';

// A link that a page offers: anything but http would be a script.
const link = z.url({ protocol: /^https?$/ });

/** What the buyer still has to do for a payment. Each method that needs one adds its variant here. */
export const nextAction = z.discriminatedUnion('type', [
  z.object({ type: z.literal('three_ds_challenge'), external_resource_url: link, creq: z.string() }),
  z.object({ type: z.literal('redirect'), url: link }),
  z.object({
    type: z.literal('show_qr'),
    qr_code: z.string(),
    /** A PNG, without the `data:` before it. */
    qr_code_base64: z.string().nullable(),
    ticket_url: link.nullable(),
    expires_at: z.string().nullable(),
  }),
  z.object({
    type: z.literal('show_voucher'),
    url: link,
    barcode: z.string().nullable(),
    /** What people type in place of a boleto's barcode, 47 digits. */
    digitable_line: z.string().nullable().default(null),
    expires_at: z.string().nullable(),
  }),
]);

export type NextAction = z.infer<typeof nextAction>;

const textOrNull = z.string().min(1).nullish().catch(null);
const linkOrNull = link.nullish().catch(null);
const barcode = z.object({ content: textOrNull }).nullish().catch(null);

// Each piece may be missing or odd: what the buyer cannot be shown is left out, and the payment still stands.
const steps = z.object({
  status: z.string(),
  payment_type_id: textOrNull,
  date_of_expiration: textOrNull,
  three_ds_info: z
    .object({ external_resource_url: link, creq: z.string().min(1) })
    .nullish()
    .catch(null),
  point_of_interaction: z
    .object({
      transaction_data: z
        .object({ qr_code: textOrNull, qr_code_base64: textOrNull, ticket_url: linkOrNull })
        .nullish()
        .catch(null),
    })
    .nullish()
    .catch(null),
  transaction_details: z
    .object({
      external_resource_url: linkOrNull,
      barcode,
      digitable_line: textOrNull,
    })
    .nullish()
    .catch(null),
  barcode,
});

/** The next step that Mercado Pago's payment asks of the buyer; null when none is, or none can be shown. */
export function readNextAction(payment: unknown): NextAction | null {
  const { data } = steps.safeParse(payment);
  if (data?.status !== 'pending') return null;
  const { three_ds_info: challenge, transaction_details: details } = data;
  const expires_at = data.date_of_expiration ?? null;
  if (challenge) return { type: 'three_ds_challenge', ...challenge };
  const { qr_code, qr_code_base64, ticket_url } = data.point_of_interaction?.transaction_data ?? {};
  if (qr_code) {
    return {
      type: 'show_qr',
      qr_code,
      qr_code_base64: qr_code_base64 ?? null,
      ticket_url: ticket_url ?? null,
      expires_at,
    };
  }
  const url = details?.external_resource_url;
  if (!url) return null;
  if (data.payment_type_id === 'bank_transfer') return { type: 'redirect', url };
  return {
    type: 'show_voucher',
    url,
    barcode: data.barcode?.content ?? details.barcode?.content ?? null,
    digitable_line: details.digitable_line ?? null,
    expires_at,
  };
}
