import { z } from 'zod';
import { MAX_INSTALLMENTS } from './max-installments.ts';

// Fields that every body form has, whatever they are called there. `''` counts as absent: forms send empty fields.

const absentWhenEmpty = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' || value === null ? undefined : value), schema.optional());

const required = { error: 'is required' };

export const token = z
  .string(required)
  .regex(/^[\w-]{8,128}$/, 'must be the token that the card form created');

export const paymentMethodId = z
  .string(required)
  .regex(/^[a-z][a-z0-9_]{1,40}$/i, 'must be the id of a payment method, such as visa');

export const installments = z
  .union([z.number(), z.string().regex(/^\d+$/).transform(Number)], {
    error: `must be a whole number from 1 to ${MAX_INSTALLMENTS}`,
  })
  .pipe(
    z
      .number()
      .int('must be a whole number')
      .min(1, 'must be at least 1')
      .max(MAX_INSTALLMENTS, `must be at most ${MAX_INSTALLMENTS}, as the form offers`),
  );

export const issuerId = absentWhenEmpty(
  z.union(
    [
      z.number().int().positive(),
      z
        .string()
        .regex(/^\d{1,15}$/)
        .transform(Number),
    ],
    {
      error: 'must be the numeric id of an issuer, or absent',
    },
  ),
);

export const amount = absentWhenEmpty(
  z.union(
    [
      z.number().positive(),
      z
        .string()
        .regex(/^\d+(\.\d+)?$/)
        .transform(Number),
    ],
    {
      error: 'must be a decimal amount, or absent: the order decides',
    },
  ),
);

export const orderId = absentWhenEmpty(
  z.uuid('must be the id of an order, or absent: the newest order is paid'),
);

export const email = z
  .email({ error: 'must be an e-mail address' })
  .max(254, 'must be shorter than 255 characters');

export const text = absentWhenEmpty(z.string('must be text').trim().max(80, 'must be at most 80 characters'));
