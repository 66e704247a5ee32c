import { type Customer, newCustomer } from '../core/customer.ts';
import { customerNotFound } from '../core/customer-refusal.ts';
import type { EmulatorContext } from './context.ts';
import { changeCustomer } from './customers/change-customer.ts';
import { checkNewEmail, checkSameEmail } from './customers/check-customer-email.ts';
import {
  customerAnswerSchema,
  customerPageSchema,
  customerWithStatusSchema,
} from './customers/customer-answer.ts';
import { customerRequestSchema, customerUpdateSchema, parseCustomer } from './customers/customer-request.ts';
import { renderCustomer, renderCustomerWithStatus } from './customers/render-customer.ts';
import { customerSearchSchema, searchCustomers } from './customers/search-customers.ts';
import type { Operation } from './operation.ts';
import { readJson } from './read-json.ts';
import { respond } from './respond.ts';

/** `/v1/customers`: the buyers that a seller knows, each by one e-mail address. */
export function customerOperations(): Operation[] {
  return [
    {
      method: 'post',
      path: '/v1/customers',
      summary: 'Keep a customer under an e-mail address.',
      credential: 'secret',
      body: customerRequestSchema,
      answers: { 201: customerWithStatusSchema },
      handle: createCustomer,
    },
    {
      method: 'get',
      path: '/v1/customers/search',
      summary: 'Find customers, by their e-mail address or by a date.',
      credential: 'secret',
      query: customerSearchSchema,
      answers: { 200: customerPageSchema },
      handle: (c) => respond(c, 200, searchCustomers(c.get('universe'), c.req.query())),
    },
    {
      method: 'get',
      path: '/v1/customers/:id',
      summary: 'Read a customer with its cards.',
      credential: 'secret',
      answers: { 200: customerAnswerSchema },
      handle: (c) => respond(c, 200, renderCustomer(customerOf(c), c.get('universe'))),
    },
    {
      method: 'put',
      path: '/v1/customers/:id',
      summary: 'Change what is known of a customer, but for the e-mail address.',
      credential: 'secret',
      body: customerUpdateSchema,
      answers: { 200: customerAnswerSchema },
      handle: updateCustomer,
    },
    {
      method: 'delete',
      path: '/v1/customers/:id',
      summary: 'Forget a customer and its cards.',
      credential: 'secret',
      answers: { 200: customerWithStatusSchema },
      handle(c) {
        const universe = c.get('universe');
        const customer = customerOf(c);
        universe.customers.delete(customer.id);
        return respond(c, 200, renderCustomerWithStatus(customer, 'deactive', universe));
      },
    },
  ];
}

/**
 * The customer that a call's path names.
 * @throws ApiError 404 for one that the seller does not have.
 */
export function customerOf(c: EmulatorContext): Customer {
  const customer = c.get('universe').customers.get(c.req.param('id') ?? '');
  if (!customer) throw customerNotFound();
  return customer;
}

async function createCustomer(c: EmulatorContext): Promise<Response> {
  const universe = c.get('universe');
  const { email, ...asked } = parseCustomer(customerRequestSchema, await readJson(c));
  checkNewEmail(email, universe);
  const known = newCustomer({
    id: `${universe.collectorId}-${universe.ids.nextAlphanumeric('customer', 14)}`,
    email,
    liveMode: c.get('credential').live,
    createdAt: universe.now(),
  });
  const customer = changeCustomer(known, asked, universe);
  universe.customers.set(customer.id, customer);
  return respond(c, 201, renderCustomerWithStatus(customer, 'active', universe));
}

async function updateCustomer(c: EmulatorContext): Promise<Response> {
  const universe = c.get('universe');
  const body = await readJson(c);
  const known = customerOf(c);
  const asked = parseCustomer(customerUpdateSchema, body);
  checkSameEmail(known, asked.email);
  const customer = changeCustomer(known, asked, universe);
  universe.customers.set(customer.id, customer);
  return respond(c, 200, renderCustomer(customer, universe));
}
