import { randomInt } from 'node:crypto';
import { z } from 'zod';
import type { RunningEmulator } from '../../../emulator/start-emulator.ts';
import type { SiteId } from '../../../fixtures/catalog/types.ts';

const identified = z.object({ id: z.coerce.string() });

export interface CardToSave {
  number: string;
  securityCode?: string;
  expirationYear?: number;
}

/** A customer of the seller of the specs with cards, saved in this order over HTTP. */
export async function saveCards(
  { url }: RunningEmulator,
  site: SiteId,
  cards: readonly CardToSave[],
): Promise<{ customerId: string; cardIds: string[] }> {
  async function post(path: string, body: object): Promise<string> {
    const response = await fetch(url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer TEST-${site}-spec-secret` },
      body: JSON.stringify(body),
    });
    const answer = await response.json();
    if (!response.ok) throw new Error(`${path} answered ${response.status}: ${JSON.stringify(answer)}`);
    return identified.parse(answer).id;
  }

  // Another one each time: a seller has one customer of an address only.
  const email = `test_payer_${randomInt(1_000_000_000)}@testuser.com`;
  const customerId = await post('/v1/customers', { email });
  const cardIds: string[] = [];
  for (const { number, securityCode = '123', expirationYear = 2030 } of cards) {
    const token = await post(`/v1/card_tokens?public_key=TEST-${site}-spec-public`, {
      card_number: number,
      expiration_month: 11,
      expiration_year: expirationYear,
      security_code: securityCode,
      cardholder: { name: 'APRO' },
    });
    cardIds.push(await post(`/v1/customers/${customerId}/cards`, { token }));
  }
  return { customerId, cardIds };
}
