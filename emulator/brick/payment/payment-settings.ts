import * as z from 'zod/mini';
import type { BrickError } from '../sdk/brick-error.ts';
import type { Submission } from './submission.ts';

const methods = z.optional(z.union([z.literal('all'), z.array(z.string())]));
const labelled = z.optional(
  z.looseObject({ label: z.optional(z.string()), placeholder: z.optional(z.string()) }),
);

const textsSchema = z.looseObject({
  formTitle: z.optional(z.string()),
  emailSectionTitle: z.optional(z.string()),
  installmentsSectionTitle: z.optional(z.string()),
  selectInstallments: z.optional(z.string()),
  selectIssuerBank: z.optional(z.string()),
  formSubmit: z.optional(z.string()),
  cardNumber: labelled,
  expirationDate: labelled,
  securityCode: labelled,
  cardholderName: labelled,
  cardholderIdentification: labelled,
  email: labelled,
  paymentMethods: z.optional(z.record(z.string(), z.string())),
});
export type CustomTexts = z.infer<typeof textsSchema>;

export const THEMES = ['default', 'dark', 'flat', 'bootstrap'] as const;
export type Theme = (typeof THEMES)[number];

/** `visual.style`, shared by every Brick. */
export const styleSchema = z.looseObject({
  theme: z.optional(z.enum(THEMES)),
  customVariables: z.optional(z.record(z.string(), z.string())),
});
export type BrickStyle = z.infer<typeof styleSchema>;

const visualSchema = z.looseObject({
  hideFormTitle: z.optional(z.boolean()),
  hidePaymentButton: z.optional(z.boolean()),
  style: z.optional(styleSchema),
  texts: z.optional(textsSchema),
  defaultPaymentOption: z.optional(z.record(z.string(), z.unknown())),
});

type Handler<A extends unknown[]> = (...values: A) => unknown;
function handler<A extends unknown[]>() {
  return z.custom<Handler<A>>((value) => typeof value === 'function');
}

/** The settings of `create('payment', …)`. Source: sdk-js docs/bricks/payment-guest.md. */
export const paymentSettingsSchema = z.looseObject({
  initialization: z.looseObject({
    // The official sample passes the string of an input: what counts is that it reads as a number.
    amount: z.optional(z.unknown()),
    payer: z.optional(
      z.looseObject({
        email: z.optional(z.string()),
        identification: z.optional(
          z.looseObject({ type: z.optional(z.string()), number: z.optional(z.string()) }),
        ),
      }),
    ),
  }),
  customization: z.optional(
    z.looseObject({
      paymentMethods: z.optional(
        z.looseObject({
          creditCard: methods,
          debitCard: methods,
          prepaidCard: methods,
          minInstallments: z.optional(z.number()),
          maxInstallments: z.optional(z.number()),
        }),
      ),
      visual: z.optional(visualSchema),
    }),
  ),
  callbacks: z.looseObject({
    onReady: handler<[]>(),
    onError: handler<[BrickError]>(),
    onSubmit: z.optional(handler<[Submission['payload'], Submission['additionalData']]>()),
    onBinChange: z.optional(handler<[string]>()),
  }),
});
export type PaymentSettings = z.infer<typeof paymentSettingsSchema>;
