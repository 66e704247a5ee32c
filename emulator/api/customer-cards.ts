import { z } from 'zod';
import {
  addCard,
  type Customer,
  hasRoomForCard,
  removeCard,
  replaceCard,
  type SavedCard,
} from '../core/customer.ts';
import { customerRefusal } from '../core/customer-refusal.ts';
import type { EmulatorContext } from './context.ts';
import { type CardContext, cardOfToken, useUp } from './customer-cards/card-of-token.ts';
import { changeCard } from './customer-cards/change-card.ts';
import { customerCardAnswerSchema } from './customer-cards/customer-card-answer.ts';
import {
  customerCardRequestSchema,
  customerCardUpdateSchema,
  parseCustomerCard,
  parseCustomerCardUpdate,
} from './customer-cards/customer-card-request.ts';
import { renderCustomerCard } from './customer-cards/render-customer-card.ts';
import { customerOf } from './customers.ts';
import type { ApiServices, Operation } from './operation.ts';
import { readJson } from './read-json.ts';
import { respond } from './respond.ts';

/** `/v1/customers/{id}/cards`: the cards that a seller keeps for a customer. */
export function customerCardOperations(services: ApiServices): Operation[] {
  return [
    {
      method: 'post',
      path: '/v1/customers/:id/cards',
      summary: 'Keep the card of a token, which is used up.',
      credential: 'secret',
      body: customerCardRequestSchema,
      answers: { 201: customerCardAnswerSchema },
      handle: (c) => createCard(c, services),
    },
    {
      method: 'get',
      path: '/v1/customers/:id/cards',
      summary: 'List the cards of a customer.',
      credential: 'secret',
      answers: { 200: z.array(customerCardAnswerSchema) },
      handle(c) {
        const universe = c.get('universe');
        const cards = customerOf(c).cards.map((card) => renderCustomerCard(card, universe));
        return respond(c, 200, cards);
      },
    },
    {
      method: 'get',
      path: '/v1/customers/:id/cards/:card',
      summary: 'Read one card.',
      credential: 'secret',
      answers: { 200: customerCardAnswerSchema },
      handle: (c) => respond(c, 200, renderCustomerCard(cardOf(c, customerOf(c)), c.get('universe'))),
    },
    {
      method: 'put',
      path: '/v1/customers/:id/cards/:card',
      summary: "Change a card's expiration or holder, or put a token's card in its place.",
      credential: 'secret',
      body: customerCardUpdateSchema,
      answers: { 200: customerCardAnswerSchema },
      handle: (c) => updateCard(c, services),
    },
    {
      method: 'delete',
      path: '/v1/customers/:id/cards/:card',
      summary: 'Forget a card.',
      credential: 'secret',
      answers: { 200: customerCardAnswerSchema },
      handle: deleteCard,
    },
  ];
}

async function createCard(c: EmulatorContext, services: ApiServices): Promise<Response> {
  const universe = c.get('universe');
  const body = await readJson(c);
  const customer = customerOf(c);
  const request = parseCustomerCard(body);
  const taken = cardOfToken(request, contextOf(c, services));
  if (!hasRoomForCard(customer)) throw customerRefusal(129);
  const now = universe.now();
  const card: SavedCard = {
    ...taken,
    id: String(universe.ids.nextNumber('card', 13)),
    customerId: customer.id,
    liveMode: c.get('credential').live,
    createdAt: now,
    updatedAt: now,
  };
  useUp(request.token, universe);
  universe.customers.set(customer.id, addCard(customer, card));
  return respond(c, 201, renderCustomerCard(card, universe));
}

async function updateCard(c: EmulatorContext, services: ApiServices): Promise<Response> {
  const universe = c.get('universe');
  const body = await readJson(c);
  const customer = customerOf(c);
  const known = cardOf(c, customer);
  const asked = parseCustomerCardUpdate(body);
  const card = changeCard(known, asked, contextOf(c, services));
  if (asked.token) useUp(asked.token, universe);
  universe.customers.set(customer.id, replaceCard(customer, card));
  return respond(c, 200, renderCustomerCard(card, universe));
}

function deleteCard(c: EmulatorContext): Response {
  const universe = c.get('universe');
  const customer = customerOf(c);
  const card = cardOf(c, customer);
  universe.customers.set(customer.id, removeCard(customer, card.id, universe.now()));
  return respond(c, 200, renderCustomerCard(card, universe));
}

function cardOf(c: EmulatorContext, { cards }: Customer): SavedCard {
  const card = cards.find(({ id }) => id === c.req.param('card'));
  if (!card) throw customerRefusal(120);
  return card;
}

function contextOf(c: EmulatorContext, { universes }: ApiServices): CardContext {
  return { universe: c.get('universe'), credential: c.get('credential'), universes };
}
