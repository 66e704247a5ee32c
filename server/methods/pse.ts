import { z } from 'zod';
import { email, paymentMethodId } from '../payment-fields.ts';
import type { Method } from './method.ts';

// Type ids come as CE or C.E, Otro or OTRO.
const DOCUMENTS = { individual: ['CC', 'CE', 'OTRO'], association: ['NIT'] } as const;

const payer = z
  .object(
    {
      email,
      entity_type: z.enum(['individual', 'association'], 'must be individual or association'),
      identification: z.object(
        {
          type: z.string('is required').trim().min(1, 'is required').max(20, 'must be at most 20 characters'),
          number: z.string('is required').regex(/^[\w.-]{1,30}$/, 'must be the number of the document'),
        },
        { error: 'is required' },
      ),
    },
    { error: 'is required' },
  )
  .refine(
    ({ entity_type, identification }) => {
      const type = identification.type.replaceAll('.', '').toUpperCase();
      return DOCUMENTS[entity_type].some((accepted) => accepted === type);
    },
    { path: ['identification', 'type'], error: 'must be CC, CE or Otro of a person, NIT of a company' },
  );

/** PSE, in Colombia: the buyer is sent to a bank and comes back; unpaid, it is rejected after a quarter of an hour. */
export const pse: Method = {
  ids: ['pse'],
  selectedPaymentMethod: 'bank_transfer',
  site: 'MCO',
  formData: z.object({
    payment_method_id: paymentMethodId,
    payer,
    transaction_details: z.object(
      {
        financial_institution: z
          .string('is required')
          .regex(/^\d{1,10}$/, 'must be the id of a bank, such as 1007'),
      },
      { error: 'is required' },
    ),
  }),
  leavesForBank: true,
};
