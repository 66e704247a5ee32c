import { z } from 'zod';
import type { Customer } from '../../core/customer.ts';
import { cardholder, issuer, moment, record, text } from './parts.ts';

const savedCard = z.strictObject({
  id: z.string(),
  customerId: z.string(),
  methodId: z.string(),
  issuer,
  bin: z.string(),
  firstSixDigits: z.string(),
  lastFourDigits: z.string(),
  cardNumberLength: z.int(),
  expirationMonth: z.int(),
  expirationYear: z.int(),
  cardholder,
  liveMode: z.boolean(),
  createdAt: moment,
  updatedAt: moment,
});

export const customerSchema: z.ZodType<Customer> = z.strictObject({
  id: z.string(),
  email: z.string(),
  firstName: text,
  lastName: text,
  phone: z.strictObject({ areaCode: text, number: text }),
  identification: z.strictObject({ type: text, number: text }),
  address: z.strictObject({
    id: text,
    zipCode: text,
    streetName: text,
    streetNumber: z.number().nullable(),
    cityName: text,
  }),
  defaultAddressId: text,
  dateRegistered: text,
  description: text,
  metadata: record,
  defaultCardId: text,
  cards: z.array(savedCard),
  liveMode: z.boolean(),
  createdAt: moment,
  updatedAt: moment,
});
