import { z } from 'zod';
import type { Settings } from '../core/settings.ts';

/** The settings of a universe, whole, as a snapshot keeps them. */
export const settingsSchema = z.strictObject({
  idempotencyReuse: z.enum(['replay', 'conflict']),
  idempotencyKey: z.enum(['required', 'optional']),
  contingencyStatus: z.enum(['in_process', 'pending']),
  sellerAccount: z.enum(['any', 'test', 'real']),
  customerEmail: z.enum(['test_payer', 'any']),
  repeatedPayment: z.enum(['accept', 'refuse']),
  liveCredentials: z.enum(['accept', 'refuse']),
  psePayer: z.enum(['brick', 'address_and_phone']),
  pseNetwork: z.enum(['up', 'down']),
}) satisfies z.ZodType<Settings>;

const { shape } = settingsSchema;

/** Some settings, by their wire names. */
export const settingsBody = z
  .strictObject({
    idempotency_reuse: shape.idempotencyReuse,
    idempotency_key: shape.idempotencyKey,
    contingency_status: shape.contingencyStatus,
    seller_account: shape.sellerAccount,
    customer_email: shape.customerEmail,
    repeated_payment: shape.repeatedPayment,
    live_credentials: shape.liveCredentials,
    pse_payer: shape.psePayer,
    pse_network: shape.pseNetwork,
  })
  .partial();

export type SettingsOnTheWire = z.infer<typeof settingsBody>;

/** The settings with those replaced that a body names. */
export function changedSettings(settings: Settings, body: SettingsOnTheWire): Settings {
  return {
    idempotencyReuse: body.idempotency_reuse ?? settings.idempotencyReuse,
    idempotencyKey: body.idempotency_key ?? settings.idempotencyKey,
    contingencyStatus: body.contingency_status ?? settings.contingencyStatus,
    sellerAccount: body.seller_account ?? settings.sellerAccount,
    customerEmail: body.customer_email ?? settings.customerEmail,
    repeatedPayment: body.repeated_payment ?? settings.repeatedPayment,
    liveCredentials: body.live_credentials ?? settings.liveCredentials,
    psePayer: body.pse_payer ?? settings.psePayer,
    pseNetwork: body.pse_network ?? settings.pseNetwork,
  };
}

/** The settings by their wire names. */
export function renderSettings(settings: Settings): Required<SettingsOnTheWire> {
  return {
    idempotency_reuse: settings.idempotencyReuse,
    idempotency_key: settings.idempotencyKey,
    contingency_status: settings.contingencyStatus,
    seller_account: settings.sellerAccount,
    customer_email: settings.customerEmail,
    repeated_payment: settings.repeatedPayment,
    live_credentials: settings.liveCredentials,
    pse_payer: settings.psePayer,
    pse_network: settings.pseNetwork,
  };
}
