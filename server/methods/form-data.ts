import { z } from 'zod';
import { definedOnly } from '../defined-only.ts';
import { email, paymentMethodId, text } from '../payment-fields.ts';
import type { MethodData, MethodPayer } from './method.ts';

/** A document that a method can do without: half of one is none. */
export const optionalIdentification = z
  .object({ type: text, number: text })
  .nullish()
  .transform((document) => {
    const { type, number } = document ?? {};
    return type && number ? { type, number } : undefined;
  });

/** The e-mail, and names and document where the buyer gave them. */
export const simplePayer = z
  .object(
    { email, first_name: text, last_name: text, identification: optionalIdentification },
    { error: 'is required' },
  )
  .transform(
    ({ identification, ...rest }): MethodPayer => ({
      email: rest.email,
      ...definedOnly({ first_name: rest.first_name, last_name: rest.last_name }),
      ...(identification && { identification }),
    }),
  );

const word = z.string('must be text').regex(/^[\w .-]{1,40}$/, 'must be one or two words, such as oxxo');

const metadata = z
  .object({ payment_point: word.nullish(), payment_mode: word.nullish() })
  .nullish()
  .transform((given) => {
    const { payment_point, payment_mode } = given ?? {};
    return definedOnly({
      payment_point: payment_point ?? undefined,
      payment_mode: payment_mode ?? undefined,
    });
  });

/** The form of cash and ATM methods: who pays and, in some countries, at which place. */
export const cashFormData = z
  .object({ payment_method_id: paymentMethodId, payer: simplePayer, metadata })
  .transform(
    ({ metadata, ...rest }): MethodData => ({
      ...rest,
      ...(Object.keys(metadata).length > 0 && { metadata }),
    }),
  );
