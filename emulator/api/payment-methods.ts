import { z } from 'zod';
import { PAYMENT_METHODS } from '../../fixtures/catalog/payment-methods.ts';
import type { Operation } from './operation.ts';
import { cardIssuerSchema } from './payment-methods/card-issuer-answer.ts';
import { cardIssuersQuerySchema, listCardIssuers } from './payment-methods/card-issuers.ts';
import { installmentsQuerySchema, listInstallments } from './payment-methods/installments.ts';
import { installmentsEntrySchema } from './payment-methods/installments-answer.ts';
import { paymentMethodPageSchema, paymentMethodSchema } from './payment-methods/payment-method-answer.ts';
import { renderPaymentMethod } from './payment-methods/render-payment-method.ts';
import { methodSearchQuerySchema, searchPaymentMethods } from './payment-methods/search-payment-methods.ts';
import { respond } from './respond.ts';

/** `/v1/payment_methods`: the methods of a country, and the instalments and issuers of a card. */
export function paymentMethodOperations(): Operation[] {
  return [
    {
      method: 'get',
      path: '/v1/payment_methods',
      summary: "List the payment methods of the credential's country, with those still in test.",
      credential: 'public',
      answers: { 200: z.array(paymentMethodSchema) },
      handle(c) {
        const { site } = c.get('universe');
        return respond(c, 200, PAYMENT_METHODS[site].map(renderPaymentMethod));
      },
    },
    {
      method: 'get',
      path: '/v1/payment_methods/search',
      summary: 'Find payment methods, or the one that the first digits of a card belong to.',
      credential: 'public',
      query: methodSearchQuerySchema,
      answers: { 200: paymentMethodPageSchema },
      handle: (c) => respond(c, 200, searchPaymentMethods(c.get('universe').site, c.req.query())),
    },
    {
      method: 'get',
      path: '/v1/payment_methods/installments',
      summary: 'List the instalment plans of an amount: of a card by its BIN, or of a method by issuer.',
      credential: 'public',
      query: installmentsQuerySchema,
      answers: { 200: z.array(installmentsEntrySchema) },
      handle: (c) => respond(c, 200, listInstallments(c.get('universe').site, c.req.query())),
    },
    {
      method: 'get',
      path: '/v1/payment_methods/card_issuers',
      summary: 'List who issues the cards of a method, or the card of a BIN.',
      credential: 'public',
      query: cardIssuersQuerySchema,
      answers: { 200: z.array(cardIssuerSchema) },
      handle: (c) => respond(c, 200, listCardIssuers(c.get('universe').site, c.req.query())),
    },
  ];
}
