import * as z from 'zod/mini';

const text = z.string().check(z.minLength(1));
const words = z.optional(z.string());
// The official sample passes what it read from the page: a text that reads as a number is one.
const figure = z.pipe(
  z.union([z.number().check(z.nonnegative()), z.string().check(z.regex(/^\d+(\.\d+)?$/))]),
  z.transform(Number),
);
// The real Brick takes an image by the end of its address alone; a shop without one may say so by an empty text.
const image = z.string().check(z.regex(/^$|\.(jpe?g|png|gif|bmp|webp|svg)$/i));

const addressSchema = z.object({
  streetName: text,
  streetNumber: z.pipe(z.union([text, z.number()]), z.transform(String)),
  zipCode: text,
  neighborhood: words,
  city: words,
  federalUnit: words,
  complement: words,
  additionalInformation: words,
});
export type Address = z.infer<typeof addressSchema>;

const itemSchema = z.object({
  units: figure,
  value: figure,
  name: text,
  description: words,
  imageURL: z.optional(image),
});
export type Item = z.infer<typeof itemSchema>;

/** What the buyer is shown, by its key in `initialization`. Source: sdk-js docs/bricks/payment-review.md. */
export const reviewedSchema = {
  items: z.object({ totalItemsAmount: figure, itemsList: z.array(itemSchema).check(z.minLength(1)) }),
  shipping: z.object({
    costs: z.optional(figure),
    shippingMode: text,
    description: words,
    receiverAddress: addressSchema,
  }),
  billing: z.object({
    firstName: words,
    lastName: words,
    taxRegime: words,
    taxIdentificationNumber: text,
    identification: z.optional(z.object({ type: text, number: text })),
    billingAddress: z.optional(addressSchema),
  }),
  /** For the eye alone: nothing subtracts them from the amount. */
  discounts: z.object({
    totalDiscountsAmount: figure,
    discountsList: z.array(z.object({ name: text, value: figure })),
  }),
};
export type Items = z.infer<typeof reviewedSchema.items>;
export type Shipping = z.infer<typeof reviewedSchema.shipping>;
export type Billing = z.infer<typeof reviewedSchema.billing>;
export type Discounts = z.infer<typeof reviewedSchema.discounts>;

const handler = <A extends unknown[]>() =>
  z.optional(z.custom<(...values: A) => unknown>((value) => typeof value === 'function'));

/** What the review step reads of the settings of `create('payment', …)`. */
export const reviewSettingsSchema = z.object({
  initialization: z.object({
    payer: z.object({ email: text }),
    items: reviewedSchema.items,
    shipping: z.optional(reviewedSchema.shipping),
    billing: z.optional(reviewedSchema.billing),
    discounts: z.optional(reviewedSchema.discounts),
  }),
  customization: z.object({ reviewCardsOrder: z.optional(z.array(z.string())) }),
  callbacks: z.object({
    onClickEditShippingData: handler<[]>(),
    onClickEditBillingData: handler<[]>(),
    onRenderNextStep: handler<[string]>(),
    onRenderPreviousStep: handler<[string]>(),
  }),
});
export type ReviewSettings = z.infer<typeof reviewSettingsSchema>;
