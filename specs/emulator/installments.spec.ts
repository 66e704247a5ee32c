import { expect, test } from '@playwright/test';
import { z } from 'zod';
import type { SiteId } from '../../fixtures/catalog/types.ts';
import { sellerOf } from './support/seller.ts';

const plansSchema = z.array(
  z.object({
    payer_costs: z.array(
      z.object({ installments: z.number(), labels: z.array(z.string()), recommended_message: z.string() }),
    ),
  }),
);

const ask = (site: SiteId, query: string) =>
  sellerOf(site).asPage('GET', `/v1/payment_methods/installments?${query}`);

async function plansOf(site: SiteId, query: string) {
  const answer = await ask(site, query);
  return plansSchema.parse(answer.body).flatMap(({ payer_costs }) => payer_costs);
}

test('a BIN has one entry, that of its issuer', async () => {
  const answer = await ask('MLA', 'bin=45099535&amount=50000');

  expect(answer.body).toMatchObject([
    {
      payment_method_id: 'visa',
      payment_type_id: 'credit_card',
      issuer: { id: '310', name: 'Banco Santander' },
      processing_mode: 'aggregator',
      merchant_account_id: null,
      agreements: null,
    },
  ]);
});

test('a plan carries the interest, the text, the limits and, in Argentina, the cost of credit', async () => {
  const plans = await ask('MLA', 'bin=45099535&amount=50000');

  const inSix = {
    installments: 6,
    installment_rate: 32.14,
    discount_rate: 0,
    reimbursement_rate: null,
    labels: ['CFT_169,00%|TEA_130,00%'],
    installment_rate_collector: ['MERCADOPAGO'],
    min_allowed_amount: 1,
    max_allowed_amount: 250_000,
    recommended_message: '6 cuotas de $ 11.011,67 ($ 66.070,00)',
    installment_amount: 11_011.67,
    total_amount: 66_070,
    payment_method_option_id: null,
  };
  expect(plans.body).toMatchObject([{ payer_costs: expect.arrayContaining([inSix]) }]);
});

for (const issuer of ['issuer.id', 'issuer_id']) {
  test(`plans of one issuer are asked for with ${issuer}`, async () => {
    const answer = await ask('MLA', `payment_method_id=visa&amount=100&${issuer}=310`);

    expect(answer.body).toMatchObject([{ issuer: { id: '310' } }]);
    expect(answer.body).toHaveLength(1);
  });
}

test('half a cent is rounded up at every size', async () => {
  const answer = await ask('MLB', 'bin=50314332&amount=1024.215');

  const inOne = expect.objectContaining({ installments: 1, total_amount: 1024.22 });
  expect(answer.body).toMatchObject([{ payer_costs: expect.arrayContaining([inOne]) }]);
});

test('a debit card has one instalment', async () => {
  expect(await plansOf('MLA', 'bin=52873383&amount=100')).toMatchObject([{ installments: 1 }]);
});

test('nobody outside Argentina is told a cost of credit', async () => {
  const plans = await plansOf('MLM', 'bin=54749254&amount=100');

  expect(plans.flatMap(({ labels }) => labels)).toEqual([]);
});

// Source: counts of the real answers; where none is known, the usual ones.
for (const [site, bin, counts] of [
  ['MLA', '45099535', [1, 2, 3, 6, 9, 12, 18, 24]],
  ['MLB', '50314332', [1, 2, 3, 6, 12]],
  ['MLM', '54749254', [1, 3, 6, 12]],
  ['MCO', '52541336', [1, 3, 6, 12, 36]],
] as const) {
  test(`a credit card of ${site} is paid in up to ${counts.at(-1)} instalments`, async () => {
    const plans = await plansOf(site, `bin=${bin}&amount=1000`);

    expect(plans.map(({ installments }) => installments)).toEqual(counts);
  });
}

for (const [site, query, message] of [
  ['MLA', 'bin=50317557&locale=es-AR', '3 cuotas de $ 398,97 ($ 1.196,90)'],
  ['MLM', 'bin=54749254&locale=es-MX', '3 mensualidades de $ 359.70 ($ 1,079.10)'],
  ['MLB', 'bin=50314332&locale=pt-BR', '2 parcelas de R$ 538,20 (R$ 1.076,40)'],
  ['MPE', 'bin=50317557&locale=es-PE', '3 cuotas de S/ 358.33 (S/ 1,075.00)'],
  // Pesos of Chile and Colombia have no cents.
  ['MLC', 'bin=54167526&locale=es-CL', '3 cuotas de $ 358 ($ 1.075)'],
  ['MLA', 'bin=50317557&locale=en-US', '3 installments of $ 398.97 ($ 1,196.90)'],
  ['MLB', 'bin=50314332&locale=es-MX', '2 mensualidades de R$ 538.20 (R$ 1,076.40)'],
  ['MLM', 'bin=54749254&locale=es-VE', '3 cuotas de $ 359,70 ($ 1.079,10)'],
  // Without a locale, or one that the API does not know, the site's own.
  ['MLM', 'bin=54749254', '3 mensualidades de $ 359.70 ($ 1,079.10)'],
  ['MLA', 'bin=50317557&locale=fr-FR', '3 cuotas de $ 398,97 ($ 1.196,90)'],
] as const) {
  test(`${site} with ${query} says ${message}`, async () => {
    const plans = await plansOf(site, `${query}&amount=1000`);

    expect(plans.map(({ recommended_message }) => recommended_message)).toContain(message);
  });
}

for (const [when, query] of [
  ['the BIN is of no brand', 'bin=99999999'],
  ["the BIN is another country's", 'bin=54749254'],
  ['the method is none', 'payment_method_id=rapidbuck'],
  ['the method has no cards', 'payment_method_id=rapipago'],
  ['the BIN is of another method', 'bin=45099535&payment_method_id=master'],
  ['the card is of another type', 'bin=45099535&payment_type_id=debit_card'],
] as const) {
  test(`there are no plans when ${when}`, async () => {
    expect(await ask('MLA', `${query}&amount=100`)).toMatchObject({
      status: 404,
      body: { error: 'not_found' },
    });
  });
}

for (const amount of ['', '0', '-1', 'ten', '1e3', '1,50', '9999999999999999999']) {
  test(`an amount of "${amount}" is refused`, async () => {
    const answer = await ask('MLA', `bin=45099535&amount=${amount}`);

    expect(answer).toMatchObject({ status: 400, body: { cause: [{ code: 2072 }] } });
  });
}

test('an amount alone is not enough', async () => {
  expect(await ask('MLA', 'amount=100')).toMatchObject({ status: 400, body: { cause: [{ code: 1 }] } });
});

for (const query of ['processing_mode=gateway', 'issuer.id=999999']) {
  test(`nobody offers plans with ${query}`, async () => {
    expect(await ask('MLA', `bin=45099535&amount=100&${query}`)).toMatchObject({ status: 200, body: [] });
  });
}
