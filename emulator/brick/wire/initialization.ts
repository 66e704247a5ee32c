import * as z from 'zod/mini';
import type { Variant } from '../variant.ts';
import { currencySchema } from './currency.ts';

const variantSchema: z.ZodMiniType<Variant> = z.object({
  installmentsControl: z.enum(['select', 'radios']),
  optionList: z.enum(['open', 'collapsed']),
  wipesParentFieldsOnBin: z.boolean(),
  remountsSecurityCode: z.boolean(),
  telemetry: z.enum(['alive', 'dead']),
  formMarks: z.enum(['together', 'apart']),
  problemTag: z.enum(['p', 'span', 'div']),
  problemRole: z.enum(['alert', 'none']),
  binFailure: z.enum(['message', 'cause']),
  doubleClick: z.enum(['ignored', 'submitsTwice']),
  blockedBundle: z.enum(['hangs', 'resolvesEmpty']),
  readyDelayMs: z.number(),
  binDelayMs: z.number(),
  classHash: z.string(),
  names: z.object({
    option: z.string(),
    optionValue: z.string(),
    installments: z.string(),
    identificationType: z.string(),
    issuer: z.string(),
    place: z.string(),
    entityType: z.string(),
    bank: z.string(),
    state: z.string(),
    city: z.string(),
    neighborhood: z.string(),
    street: z.string(),
    streetNumber: z.string(),
    complement: z.string(),
  }),
  ticketRows: z.enum(['perMethod', 'together']),
  placesControl: z.enum(['select', 'radios']),
  stepNames: z.enum(['short', 'long']),
});

/** `GET /bricks/payment_brick/initialization` */
export const initializationSchema = z.object({
  site_id: z.string(),
  currency: currencySchema,
  locale: z.string(),
  payment_types: z.array(z.string()),
  payment_methods: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      payment_type_id: z.string(),
      min_allowed_amount: z.optional(z.nullable(z.number())),
    }),
  ),
  variant: variantSchema,
});
export type InitializationAnswer = z.infer<typeof initializationSchema>;
export type OfferedMethod = InitializationAnswer['payment_methods'][number];
