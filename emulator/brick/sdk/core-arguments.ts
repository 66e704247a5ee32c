import * as z from 'zod/mini';

const text = z.string();
const optionalText = z.optional(text);

// The arguments of the core methods. Source: sdk-js docs/core-methods.md.

/** Of `new MercadoPago(publicKey, options)`; the React wrapper adds the last two, and they change nothing. */
export const sdkOptionsSchema = z.looseObject({
  locale: optionalText,
  advancedFraudPrevention: z.optional(z.boolean()),
  trackingDisabled: z.optional(z.boolean()),
  deviceProfileCspNonce: optionalText,
  siteId: optionalText,
  frontEndStack: optionalText,
});

export const paymentMethodsArgument = z.looseObject({ bin: text, processingMode: optionalText });

export const issuersArgument = z.looseObject({ paymentMethodId: text, bin: text });

export const installmentsArgument = z.looseObject({
  amount: z.union([text, z.number()]),
  bin: text,
  locale: optionalText,
  processingMode: optionalText,
  paymentTypeId: optionalText,
});

export const cardTokenArgument = z.looseObject({
  securityCode: text,
  cardNumber: optionalText,
  cardholderName: optionalText,
  cardExpirationMonth: optionalText,
  cardExpirationYear: optionalText,
  identificationType: optionalText,
  identificationNumber: optionalText,
  cardId: optionalText,
});

/** What a form says of the holder of a card, as a token wants it. */
export function tokenHolderOf(given: {
  cardholderName?: string | undefined;
  identificationType?: string | undefined;
  identificationNumber?: string | undefined;
}) {
  const { cardholderName: name, identificationType: type, identificationNumber: number } = given;
  const isIdentified = type !== undefined || number !== undefined;
  return { name, ...(isIdentified && { identification: { type, number } }) };
}
