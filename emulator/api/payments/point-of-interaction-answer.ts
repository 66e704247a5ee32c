import { z } from 'zod';

const absent = z.null();

// Parts without a value in every recorded answer are named only where a client reads them.
const bankParty = z.record(z.string(), absent);

const pixData = z.strictObject({
  qr_code: z.string(),
  bank_transfer_id: absent,
  transaction_id: absent,
  financial_institution: absent,
  bank_info: z.strictObject({
    payer: bankParty,
    collector: z.strictObject({
      account_id: absent,
      long_name: absent,
      account_holder_name: z.string(),
      transfer_account_id: absent,
    }),
    is_same_bank_account_owner: absent,
    origin_bank_id: absent,
    origin_wallet_id: absent,
  }),
  qr_code_base64: z.string(),
  ticket_url: z.string().nullable(),
});

/** Where a payment was begun, and for Pix with what it is paid. Source: recorded payments of the official Java SDK. */
export const pointOfInteractionSchema = z.strictObject({
  type: z.string(),
  business_info: z.strictObject({ unit: z.string(), sub_unit: z.string() }),
  application_data: z.strictObject({ name: absent, version: absent }),
  location: z.strictObject({ state_id: absent, source: absent }).optional(),
  transaction_data: z.union([pixData, z.strictObject({})]),
});
