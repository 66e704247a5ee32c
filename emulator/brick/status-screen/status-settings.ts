import * as z from 'zod/mini';
import { styleSchema } from '../form/form-settings.ts';
import { STATUS_TEXT_KEYS } from '../texts/text-keys.ts';

const [...labels] = STATUS_TEXT_KEYS.filter((key) => key.startsWith('cta'));

/** The settings of `create('statusScreen', …)`. Source: sdk-js docs/bricks/status-screen.md. */
export const statusSettingsSchema = z.looseObject({
  initialization: z.looseObject({ paymentId: z.union([z.string(), z.number()]) }),
  customization: z.optional(
    z.looseObject({
      backUrls: z.optional(z.looseObject({ error: z.optional(z.string()), return: z.optional(z.string()) })),
      visual: z.optional(
        z.looseObject({
          showExternalReference: z.optional(z.boolean()),
          hideTransactionDate: z.optional(z.boolean()),
          hideStatusDetails: z.optional(z.boolean()),
          style: z.optional(styleSchema),
          texts: z.optional(z.partialRecord(z.enum(labels), z.string())),
        }),
      ),
    }),
  ),
  callbacks: z.looseObject({
    onReady: z.custom<() => unknown>((value) => typeof value === 'function'),
  }),
});
export type StatusSettings = z.infer<typeof statusSettingsSchema>;
