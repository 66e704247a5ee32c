import { z } from 'zod';
import { email, paymentMethodId } from '../payment-fields.ts';
import { federalUnit } from './federal-unit.ts';
import type { Method } from './method.ts';

const line = z.string('is required').trim().min(1, 'is required').max(120, 'must be at most 120 characters');

const DIGITS = { CPF: 11, CNPJ: 14 } as const;

// A document is typed with or without its dots.
const identification = z
  .object(
    {
      type: z.enum(['CPF', 'CNPJ'], 'must be CPF or CNPJ'),
      number: z.string('is required').transform((number) => number.replace(/[^\dA-Za-z]/g, '')),
    },
    { error: 'is required' },
  )
  .refine(({ type, number }) => number.length === DIGITS[type], {
    path: ['number'],
    error: 'must have 11 digits for CPF, 14 for CNPJ',
  });

const address = z.object(
  {
    zip_code: z
      .string('is required')
      .transform((code) => code.replace(/\D/g, ''))
      .pipe(z.string().length(8, 'must be a CEP of 8 digits')),
    federal_unit: federalUnit,
    city: line,
    neighborhood: line,
    street_name: line,
    street_number: z.union([line, z.number().int().min(0).transform(String)], 'is required'),
  },
  { error: 'is required' },
);

/** Boleto and lotérica, in Brazil: banks refuse one without the payer's name, document and whole address. */
export const boleto: Method = {
  ids: ['bolbradesco', 'pec'],
  selectedPaymentMethod: 'ticket',
  site: 'MLB',
  formData: z.object({
    payment_method_id: paymentMethodId,
    payer: z.object(
      { email, first_name: line, last_name: line, identification, address },
      { error: 'is required' },
    ),
  }),
  expiry: 'cash',
};
