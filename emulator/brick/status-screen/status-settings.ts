import * as z from 'zod/mini';
import { styleSchema } from '../form/form-settings.ts';

const word = z.optional(z.string());

/** The settings of `create('statusScreen', …)`. Source: sdk-js docs/bricks/status-screen.md. */
export const statusSettingsSchema = z.looseObject({
  initialization: z.looseObject({
    paymentId: z.union([z.string(), z.number()]),
    // A shop may hand over what it has: only a payment that is challenged has both.
    additionalInfo: z.optional(z.looseObject({ externalResourceURL: word, creq: word })),
  }),
  customization: z.optional(
    z.looseObject({
      backUrls: z.optional(z.looseObject({ error: z.optional(z.string()), return: z.optional(z.string()) })),
      visual: z.optional(
        z.looseObject({
          showExternalReference: z.optional(z.boolean()),
          hideTransactionDate: z.optional(z.boolean()),
          hideStatusDetails: z.optional(z.boolean()),
          hidePixQrCode: z.optional(z.boolean()),
          style: z.optional(styleSchema),
          // A shop may give all its Bricks the same texts: those of the others are passed over.
          texts: z.optional(
            z.looseObject({ ctaReturnLabel: word, ctaGeneralErrorLabel: word, ctaCardErrorLabel: word }),
          ),
        }),
      ),
    }),
  ),
  callbacks: z.looseObject({
    onReady: z.custom<() => unknown>((value) => typeof value === 'function'),
  }),
});
export type StatusSettings = z.infer<typeof statusSettingsSchema>;

/** The bank's challenge that the shop handed over; null for a payment without one, or with an address that is none. */
export function challengeOf({ initialization }: StatusSettings): { url: string; creq: string } | null {
  const { externalResourceURL: url, creq } = initialization.additionalInfo ?? {};
  return url && creq && /^https?:/.test(url) && URL.canParse(url) ? { url, creq } : null;
}
