import * as z from 'zod/mini';
import type { BrickError } from '../sdk/brick-error.ts';

/** The Bricks with a form. */
export const FORM_BRICKS = ['payment', 'cardPayment'] as const;
export type FormBrickName = (typeof FORM_BRICKS)[number];

const methods = z.optional(z.union([z.literal('all'), z.array(z.string())]));
const words = z.optional(z.string());
const labelled = z.optional(z.looseObject({ label: words, placeholder: words }));

const textsSchema = z.looseObject({
  formTitle: words,
  emailSectionTitle: words,
  installmentsSectionTitle: words,
  selectInstallments: words,
  selectIssuerBank: words,
  formSubmit: words,
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

// preserveSavedCardsOrder and hideRedirectionPanel concern methods that are not drawn: taken, and without effect.
const visualSchema = z.looseObject({
  hideFormTitle: z.optional(z.boolean()),
  hidePaymentButton: z.optional(z.boolean()),
  style: z.optional(styleSchema),
  texts: z.optional(textsSchema),
  /** Address of a font for the card frames. */
  font: z.optional(z.string()),
  defaultPaymentOption: z.optional(z.record(z.string(), z.unknown())),
});

type Handler<A extends unknown[]> = (...values: A) => unknown;
function handler<A extends unknown[]>() {
  return z.custom<Handler<A>>((value) => typeof value === 'function');
}

/**
 * The settings of `create('payment' | 'cardPayment', …)`.
 * Source: sdk-js docs/bricks/payment-guest.md and card-payment.md.
 */
export const formSettingsSchema = z.looseObject({
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
          types: z.optional(
            z.looseObject({
              included: z.optional(z.array(z.string())),
              excluded: z.optional(z.array(z.string())),
            }),
          ),
        }),
      ),
      visual: z.optional(visualSchema),
    }),
  ),
  callbacks: z.looseObject({
    onReady: handler<[]>(),
    onError: handler<[BrickError]>(),
    onSubmit: z.optional(handler<[object, object]>()),
    onBinChange: z.optional(handler<[string]>()),
  }),
});
export type FormSettings = z.infer<typeof formSettingsSchema>;
