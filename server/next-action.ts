import { z } from 'zod';

/** What the buyer still has to do for a payment. Each method that needs one adds its variant here. */
export const nextAction = z.discriminatedUnion('type', [
  z.object({ type: z.literal('three_ds_challenge'), external_resource_url: z.url(), creq: z.string() }),
  z.object({ type: z.literal('redirect'), url: z.url() }),
  z.object({
    type: z.literal('show_qr'),
    qr_code: z.string(),
    qr_code_base64: z.string(),
    ticket_url: z.url(),
    expires_at: z.string().nullable(),
  }),
  z.object({
    type: z.literal('show_voucher'),
    url: z.url(),
    barcode: z.string().nullable(),
    expires_at: z.string().nullable(),
  }),
]);

export type NextAction = z.infer<typeof nextAction>;
