import { z } from 'zod';
import type { RunningEmulator } from '../../../emulator/start-emulator.ts';

const identified = z.object({ id: z.coerce.string() });

const CARD = {
  card_number: '5031755734530604',
  expiration_month: 11,
  expiration_year: 2030,
  security_code: '123',
  cardholder: { name: 'APRO' },
};

/** Saves Argentina's documented Mastercard for a customer of the seller of the specs, over HTTP; its id. */
export async function saveCard({ url }: RunningEmulator): Promise<string> {
  async function post(path: string, body: object): Promise<string> {
    const response = await fetch(url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: 'Bearer TEST-MLA-spec-secret' },
      body: JSON.stringify(body),
    });
    return identified.parse(await response.json()).id;
  }
  const customer = await post('/v1/customers', { email: 'test_payer_1@testuser.com' });
  const token = await post('/v1/card_tokens?public_key=TEST-MLA-spec-public', CARD);
  return post(`/v1/customers/${customer}/cards`, { token });
}
