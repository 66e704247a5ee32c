import type { Page } from '@playwright/test';
import { z } from 'zod';
import type { TestCard } from '../../../fixtures/catalog/types.ts';
import type { SiteId } from '../../../fixtures/index.ts';
import type { Target } from '../../../fixtures/target.ts';

const tokenSchema = z.object({ id: z.string() });

const answerSchema = z.object({ id: z.number() });

const EMAIL = 'test@testuser.com';

/** What the Brick of this session would submit to the shop; the id of the payment that it makes. */
export async function payByRequest(page: Page, shopUrl: string, body: object): Promise<number> {
  const response = await page.request.post(`${shopUrl}/process_payment`, { data: body });
  const text = await response.text();
  if (response.status() !== 201)
    throw new Error(`The shop answered no payment: ${response.status()} ${text}`);
  return answerSchema.parse(JSON.parse(text)).id;
}

/** The body of a payment with a card, whose holder decides how it ends; the token is made at the target. */
export async function cardBody(
  target: Target,
  {
    site,
    card,
    holder,
  }: { site: SiteId; card: Pick<TestCard, 'number' | 'paymentMethodId' | 'securityCode'>; holder: string },
): Promise<object> {
  const key = target.credentialsOf(site)?.publicKey ?? '';
  const response = await fetch(`${target.apiUrl}/v1/card_tokens?public_key=${key}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      card_number: card.number,
      expiration_month: 11,
      expiration_year: 2030,
      security_code: card.securityCode,
      cardholder: { name: holder },
    }),
  });
  const { id: token } = tokenSchema.parse(await response.json());
  const formData = {
    token,
    payment_method_id: card.paymentMethodId,
    installments: 1,
    payer: { email: EMAIL },
  };
  return { selectedPaymentMethod: 'credit_card', formData };
}

/** The body of a payment by a method without a card. */
export function otherBody(
  selectedPaymentMethod: 'ticket' | 'atm' | 'bank_transfer',
  { payer, ...formData }: { payment_method_id: string; payer?: object; [field: string]: unknown },
): object {
  return { selectedPaymentMethod, formData: { ...formData, payer: { email: EMAIL, ...payer } } };
}
