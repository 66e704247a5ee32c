import * as z from 'zod/mini';
import type { BrickError } from '../sdk/brick-error.ts';
import { REDIRECT_MODES } from '../wallet/open-checkout.ts';

/** The Bricks with a form. */
export const FORM_BRICKS = ['payment', 'cardPayment'] as const;
export type FormBrickName = (typeof FORM_BRICKS)[number];

const methods = z.optional(z.union([z.literal('all'), z.array(z.string())]));
const words = z.optional(z.string());
const labelled = z.optional(z.looseObject({ label: words, placeholder: words }));
const number = z.optional(z.union([z.string(), z.number()]));

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
  payerFirstName: labelled,
  payerLastName: labelled,
  zipCode: labelled,
  addressState: labelled,
  addressCity: labelled,
  addressNeighborhood: labelled,
  addressStreet: labelled,
  addressNumber: labelled,
  addressComplement: labelled,
  entityType: labelled,
  financialInstitution: labelled,
  paymentMethods: z.optional(z.record(z.string(), z.string())),
  /** Of the review step. */
  reviewConfirm: z.optional(z.record(z.string(), z.string())),
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
  /** Address of a font for the card frames. */
  font: z.optional(z.string()),
  defaultPaymentOption: z.optional(z.record(z.string(), z.unknown())),
  preserveSavedCardsOrder: z.optional(z.boolean()),
  /** Leaves out what the wallet says of the way to Mercado Pago. */
  hideRedirectionPanel: z.optional(z.boolean()),
});

/** What a shop knows of the buyer already. Source: sdk-js docs/bricks/payment-guest.md, sdk-react types. */
const payerSchema = z.looseObject({
  email: words,
  firstName: words,
  lastName: words,
  entityType: words,
  // A PSE page of the guides spells it so.
  entity_type: words,
  identification: z.optional(z.looseObject({ type: words, number: words })),
  address: z.optional(
    z.looseObject({
      zipCode: words,
      federalUnit: words,
      city: words,
      neighborhood: words,
      streetName: words,
      // A number in the SDK's reference, a text in its types.
      streetNumber: number,
      complement: words,
    }),
  ),
  customerId: words,
  cardsIds: z.optional(z.array(z.string())),
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
    payer: z.optional(payerSchema),
    /** Of the wallet and of instalments without a card. */
    preferenceId: words,
    marketplace: z.optional(z.boolean()),
    /** Documented of the Wallet Brick; that the Payment Brick takes it too is inferred. */
    redirectMode: z.optional(z.enum(REDIRECT_MODES)),
  }),
  customization: z.optional(
    z.looseObject({
      paymentMethods: z.optional(
        z.looseObject({
          creditCard: methods,
          debitCard: methods,
          prepaidCard: methods,
          ticket: methods,
          bankTransfer: methods,
          atm: methods,
          mercadoPago: z.optional(z.union([z.string(), z.array(z.string())])),
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
    onSubmit: z.optional(handler<[object | null, object | null]>()),
    onBinChange: z.optional(handler<[string]>()),
  }),
});
export type FormSettings = z.infer<typeof formSettingsSchema>;
