import { expect, test } from '@playwright/test';
import { z } from 'zod';
import { cardTokenAnswerSchema } from '../../emulator/api/card-tokens/card-token-answer.ts';
import { customerCardAnswerSchema } from '../../emulator/api/customer-cards/customer-card-answer.ts';
import {
  customerAnswerSchema,
  customerPageSchema,
  customerWithStatusSchema,
} from '../../emulator/api/customers/customer-answer.ts';
import { customerSellerOf } from './support/customer-seller.ts';

const ADDRESS = {
  zip_code: '01313000',
  street_name: 'Rua Exemplo',
  street_number: 123,
  city: { name: 'SP' },
};

const CUSTOMER_FIELDS =
  'id email first_name last_name phone identification address date_registered description date_created ' +
  'date_last_updated metadata default_card default_address cards addresses live_mode';

/** A schema that says what an answer lacks or has too much. */
function mistakesOf(schema: z.ZodType, answer: unknown): string {
  const parsed = schema.safeParse(answer);
  return parsed.success ? 'none' : z.prettifyError(parsed.error);
}

for (const [which, said] of [
  ['of whom all is known', { address: ADDRESS, metadata: { test: '1', source_sync: 5 } }],
  ['of whom the e-mail is known', {}],
] as const) {
  test(`every answer about a customer ${which} has the fields that are described`, async () => {
    const seller = customerSellerOf('MLB');

    const created = await seller.createCustomer(said);
    const path = `/v1/customers/${created.id}`;
    await seller.saveCard(path);
    const read = await seller.asSeller('GET', path);
    const updated = await seller.asSeller('PUT', path, { body: { first_name: 'Ana' } });
    const found = await seller.asSeller('GET', '/v1/customers/search');
    const deleted = await seller.asSeller('DELETE', path);

    expect(mistakesOf(customerWithStatusSchema, created.body)).toBe('none');
    expect(mistakesOf(customerAnswerSchema, read.body)).toBe('none');
    expect(mistakesOf(customerAnswerSchema, updated.body)).toBe('none');
    expect(mistakesOf(customerPageSchema, found.body)).toBe('none');
    expect(mistakesOf(customerWithStatusSchema, deleted.body)).toBe('none');
  });
}

for (const site of ['MLA', 'MLB', 'MLM', 'MLC', 'MCO', 'MPE', 'MLU'] as const) {
  test(`every answer about a saved card has the fields that are described in ${site}`, async () => {
    const seller = customerSellerOf(site);
    const { path, card } = await seller.savedCard();

    const read = await seller.asSeller('GET', `${path}/cards/${card}`);
    const listed = await seller.asSeller('GET', `${path}/cards`);
    const token = await seller.tokeniseSaved({ card_id: card });

    expect(mistakesOf(customerCardAnswerSchema, read.body)).toBe('none');
    expect(mistakesOf(z.array(customerCardAnswerSchema), listed.body)).toBe('none');
    expect(mistakesOf(cardTokenAnswerSchema, token.body)).toBe('none');
  });
}

test('a customer has the fields of the real one, absent ones as null', async () => {
  const seller = customerSellerOf('MLB');

  const { body } = await seller.asSeller('GET', await seller.customerPath());

  expect(Object.keys(z.looseObject({}).parse(body)).sort()).toEqual(CUSTOMER_FIELDS.split(' ').sort());
  expect(body).toMatchObject({ first_name: null, default_card: null, default_address: null, addresses: [] });
});
