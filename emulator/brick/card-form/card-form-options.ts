import * as z from 'zod/mini';
import { parseOptions } from '../fields/field-options.ts';
import { parseArgument } from '../sdk/parse-argument.ts';
import { FIELD_NAMES, type FieldName } from '../secure-fields/field-names.ts';
import type { CardFormCallbacks } from './card-form-callbacks.ts';

/** Fields of a CardForm that are ordinary elements of the page. */
export const PAGE_FIELDS = [
  'cardholderName',
  'cardholderEmail',
  'installments',
  'issuer',
  'identificationType',
  'identificationNumber',
] as const;
export type PageField = (typeof PAGE_FIELDS)[number];
export type CardFormField = FieldName | PageField;

export function isCardField(field: CardFormField): field is FieldName {
  return FIELD_NAMES.some((name) => name === field);
}

// Source: the `CardformMap` type of sdk-js docs/card-form.md. What concerns frames alone is checked where they are made.
const fieldSchema = z.looseObject({
  id: z.string(),
  placeholder: z.optional(z.string()),
});
export type FieldMap = z.infer<typeof fieldSchema>;

const optionalField = z.optional(fieldSchema);

/** What `update` changes of a field. */
export const updateSchema = z.looseObject({ placeholder: z.string() });

const formSchema = z.looseObject({
  id: z.string(),
  cardholderName: fieldSchema,
  cardholderEmail: optionalField,
  cardNumber: fieldSchema,
  expirationMonth: optionalField,
  expirationYear: optionalField,
  expirationDate: optionalField,
  // How the first samples spell them.
  cardExpirationMonth: optionalField,
  cardExpirationYear: optionalField,
  cardExpirationDate: optionalField,
  securityCode: fieldSchema,
  installments: fieldSchema,
  issuer: fieldSchema,
  // Documented as required; Mexico's guide leaves them out.
  identificationType: optionalField,
  identificationNumber: optionalField,
});

const isFunction = (value: unknown) => typeof value === 'function';
const callback = <T>() => z.optional(z.custom<T>(isFunction));

const callbacksSchema = z.looseObject({
  onFormMounted: z.custom<CardFormCallbacks['onFormMounted']>(isFunction),
  onFormUnmounted: callback<CardFormCallbacks['onFormUnmounted']>(),
  onIdentificationTypesReceived: callback<CardFormCallbacks['onIdentificationTypesReceived']>(),
  onPaymentMethodsReceived: callback<CardFormCallbacks['onPaymentMethodsReceived']>(),
  onIssuersReceived: callback<CardFormCallbacks['onIssuersReceived']>(),
  onInstallmentsReceived: callback<CardFormCallbacks['onInstallmentsReceived']>(),
  onCardTokenReceived: callback<CardFormCallbacks['onCardTokenReceived']>(),
  onFetching: callback<CardFormCallbacks['onFetching']>(),
  onSubmit: callback<CardFormCallbacks['onSubmit']>(),
  onReady: callback<CardFormCallbacks['onReady']>(),
  onValidityChange: callback<CardFormCallbacks['onValidityChange']>(),
  onBinChange: callback<CardFormCallbacks['onBinChange']>(),
  onError: callback<CardFormCallbacks['onError']>(),
});

const optionsSchema = z.looseObject({
  // Documented as text; a number is refused (inferred).
  amount: z.string(),
  iframe: z.optional(z.boolean()),
  autoMount: z.optional(z.boolean()),
  processingMode: z.optional(z.enum(['aggregator', 'gateway'])),
  form: formSchema,
  callbacks: callbacksSchema,
});

/** The argument of `mp.cardForm`, with its defaults. */
export interface CardFormOptions {
  /** Decimal, in the currency of the public key's site. */
  amount: string;
  iframe: boolean;
  autoMount: boolean;
  processingMode: 'aggregator' | 'gateway';
  formId: string;
  fields: ReadonlyMap<CardFormField, FieldMap>;
  callbacks: CardFormCallbacks;
}

/** Checks the argument of `mp.cardForm`. Throws TypeError that names each property it cannot use. */
export function parseCardFormOptions(argument: unknown): CardFormOptions {
  const given = parseArgument('cardForm', optionsSchema, argument);
  if (!/^\d+(\.\d+)?$/.test(given.amount)) {
    throw new TypeError(
      `MercadoPago.js: cardForm failed: amount: expected a decimal number as text, such as '100.50', got '${given.amount}'.`,
    );
  }
  const iframe = given.iframe ?? false;
  const fields = fieldsOf(given.form);
  if (iframe) {
    for (const [field, map] of fields) if (isCardField(field)) parseOptions(map);
  }
  return {
    amount: given.amount,
    iframe,
    autoMount: given.autoMount ?? true,
    processingMode: given.processingMode ?? 'aggregator',
    formId: given.form.id,
    fields,
    callbacks: given.callbacks,
  };
}

function fieldsOf(form: z.infer<typeof formSchema>): Map<CardFormField, FieldMap> {
  const given: Partial<Record<CardFormField, FieldMap | undefined>> = {
    ...form,
    expirationMonth: form.expirationMonth ?? form.cardExpirationMonth,
    expirationYear: form.expirationYear ?? form.cardExpirationYear,
    expirationDate: form.expirationDate ?? form.cardExpirationDate,
  };
  const fields = new Map<CardFormField, FieldMap>();
  for (const name of [...FIELD_NAMES, ...PAGE_FIELDS]) {
    const field = given[name];
    if (field) fields.set(name, field);
  }
  requireExpiration(fields);
  return fields;
}

function requireExpiration(fields: ReadonlyMap<CardFormField, FieldMap>): void {
  const halves = [fields.has('expirationMonth'), fields.has('expirationYear')].filter(Boolean).length;
  if (fields.has('expirationDate') ? halves === 0 : halves === 2) return;
  throw new TypeError(
    'MercadoPago.js: cardForm failed: form needs expirationDate alone, or both expirationMonth and expirationYear.',
  );
}
