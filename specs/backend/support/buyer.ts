import { randomBytes } from 'node:crypto';
import type { APIRequestContext, APIResponse } from '@playwright/test';
import { z } from 'zod';

const createdOrder = z.object({ id: z.string(), amount: z.number(), checkout_url: z.string() });

/** One browser session at the shop, without the browser. */
export class Buyer {
  readonly http: APIRequestContext;

  constructor(http: APIRequestContext) {
    this.http = http;
  }

  async order(
    items = [{ id: 'ceramic-mug', quantity: 2 }],
    { site = 'MLB', payer = {} }: { site?: string; payer?: object } = {},
  ): Promise<z.infer<typeof createdOrder>> {
    const data = { site, items, payer: { first_name: 'Ana', last_name: 'Souza', ...payer } };
    return createdOrder.parse(await (await this.http.post('/orders', { data })).json());
  }

  /** Submits a payment without a card as the Payment Brick does. */
  choose(selectedPaymentMethod: string, formData: object): Promise<APIResponse> {
    return this.http.post('/process_payment', { data: { selectedPaymentMethod, formData } });
  }

  /** Submits what the Payment Brick submits. */
  pay(token: string, changes: object = {}): Promise<APIResponse> {
    const data = { selectedPaymentMethod: 'credit_card', formData: { ...formData(token), ...changes } };
    return this.http.post('/process_payment', { data });
  }
}

/** A card token as Mercado Pago makes them. */
export function newToken(): string {
  return randomBytes(16).toString('hex');
}

/** The Brick's data of a card, without the amount: the order's is charged. */
export function formData(token: string) {
  return {
    token,
    issuer_id: '25',
    payment_method_id: 'visa',
    installments: 1,
    payer: { email: 'ana@example.com', identification: { type: 'CPF', number: '12345678909' } },
  };
}

/** Status and code of an answer, and the payment's state when there is one. */
export async function summary(response: APIResponse): Promise<string> {
  const body = z
    .object({ code: z.string().optional(), status: z.union([z.string(), z.number()]).optional() })
    .parse(await response.json());
  return `${response.status()} ${body.code ?? body.status}`;
}
